package dk.samdrift.engine.job;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/** Runs pieces of work side by side and waits for all of them. */
public final class Threads {

  /** A piece of work. */
  public interface Work {
    /** Does it. */
    void run() throws IOException;
  }

  private Threads() {}

  /**
   * Runs every piece in a thread of its own, the first one in the caller's. What goes wrong in any
   * of them goes wrong here, when all have ended.
   */
  public static void runAll(List<? extends Work> pieces) throws IOException {
    AtomicReference<Throwable> failure = new AtomicReference<>();
    List<Thread> others = new ArrayList<>();
    for (Work piece : pieces.subList(1, pieces.size())) {
      others.add(Thread.ofPlatform().daemon().start(() -> attempt(piece, failure)));
    }
    attempt(pieces.getFirst(), failure);
    for (Thread other : others) {
      join(other);
    }
    rethrow(failure.get());
  }

  private static void attempt(Work piece, AtomicReference<Throwable> failure) {
    try {
      piece.run();
    } catch (IOException | RuntimeException | Error e) {
      failure.compareAndSet(null, e);
    }
  }

  private static void join(Thread thread) throws IOException {
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while working");
    }
  }

  private static void rethrow(@org.jspecify.annotations.Nullable Throwable failure)
      throws IOException {
    switch (failure) {
      case null -> {}
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      default -> throw new IllegalStateException(failure);
    }
  }
}
