package dk.samdrift.engine.job.spill;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Sorts any number of items in bounded memory: what does not fit waits in sorted files and is
 * merged at the end. Items may be added by several threads.
 */
public final class SpillingSort<T> implements AutoCloseable {

  /** How an item is written to a file and read back. */
  public interface Form<T> {
    /** Writes an item. */
    void write(DataOutputStream out, T item) throws IOException;

    /** Reads what {@link #write} wrote. */
    T read(DataInputStream in) throws IOException;
  }

  /** Takes the items in order. */
  public interface Taker<T> {
    /** Takes the next item. */
    void take(T item) throws IOException;
  }

  private final Scratch scratch;
  private final Comparator<T> order;
  private final Form<T> form;
  private final int mostInMemory;
  private final List<Path> files = new ArrayList<>();
  private List<T> inMemory = new ArrayList<>();

  /** A sort that keeps at most so many items in memory. */
  public SpillingSort(Scratch scratch, Comparator<T> order, Form<T> form, int mostInMemory) {
    this.scratch = scratch;
    this.order = order;
    this.form = form;
    this.mostInMemory = mostInMemory;
  }

  /** Adds an item; {@link UncheckedIOException} when it cannot be put aside. */
  public synchronized void add(T item) {
    inMemory.add(item);
    if (inMemory.size() >= mostInMemory) {
      try {
        spill();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Shows all items in order; may be called again. */
  public synchronized void forEach(Taker<? super T> taker) throws IOException {
    inMemory.sort(order);
    if (files.isEmpty()) {
      for (T item : inMemory) {
        taker.take(item);
      }
      return;
    }
    spill();
    merge(taker);
  }

  @Override
  public synchronized void close() throws IOException {
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
    files.clear();
    inMemory = new ArrayList<>();
  }

  private void spill() throws IOException {
    if (inMemory.isEmpty()) {
      return;
    }
    inMemory.sort(order);
    Path file = scratch.newFile("sort");
    files.add(file);
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
      out.writeInt(inMemory.size());
      for (T item : inMemory) {
        form.write(out, item);
      }
    }
    inMemory = new ArrayList<>();
  }

  private void merge(Taker<? super T> taker) throws IOException {
    Comparator<Run<T>> byHead = Comparator.comparing(run -> run.head, order);
    PriorityQueue<Run<T>> runs = new PriorityQueue<>(files.size(), byHead);
    try {
      for (Path file : files) {
        runs.add(new Run<>(file, form));
      }
      while (!runs.isEmpty()) {
        Run<T> least = runs.remove();
        taker.take(least.head);
        if (least.advance()) {
          runs.add(least);
        } else {
          least.in.close();
        }
      }
    } finally {
      for (Run<T> run : runs) {
        run.in.close();
      }
    }
  }

  /** One sorted file while it is merged. */
  private static final class Run<T> {
    private final DataInputStream in;
    private final Form<T> form;
    private int left;
    private T head;

    Run(Path file, Form<T> form) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16));
      this.form = form;
      this.left = in.readInt();
      this.head = form.read(in);
    }

    boolean advance() throws IOException {
      left--;
      if (left > 0) {
        head = form.read(in);
      }
      return left > 0;
    }
  }
}
