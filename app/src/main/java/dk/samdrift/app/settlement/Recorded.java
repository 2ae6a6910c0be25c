package dk.samdrift.app.settlement;

import dk.samdrift.engine.job.JobFolder;
import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.Table;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * A job that is written into a folder while it is read for the first time, and read from there when
 * it is opened again. So the engine works while the database is still copying out, and what was
 * settled is at hand afterwards, byte for byte.
 */
public final class Recorded implements JobSource {

  private final JobSource source;
  private final Path folder;
  private final JobFolder recorded;
  private final Set<Table> whole = EnumSet.noneOf(Table.class);

  /** Into an empty folder. */
  public Recorded(JobSource source, Path folder) {
    this.source = source;
    this.folder = folder;
    this.recorded = new JobFolder(folder);
  }

  @Override
  public Optional<InputStream> open(Table table) throws IOException {
    if (whole.contains(table)) {
      return recorded.open(table);
    }
    Optional<InputStream> from = source.open(table);
    if (from.isEmpty()) {
      return from;
    }
    OutputStream to = Files.newOutputStream(folder.resolve(table.file()));
    return Optional.of(new Tee(from.get(), to, table));
  }

  @Override
  public long size(Table table) throws IOException {
    return source.size(table);
  }

  /** Writes the tables that nobody has read. */
  public void finish() throws IOException {
    for (Table table : Table.values()) {
      if (!whole.contains(table)) {
        Optional<InputStream> rest = open(table);
        if (rest.isPresent()) {
          rest.get().close();
        }
      }
    }
  }

  /** Whoever stops reading early still leaves a whole file behind. */
  private final class Tee extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    private final OutputStream to;
    private final Table table;
    private boolean isClosed;

    Tee(InputStream from, OutputStream to, Table table) {
      super(from);
      this.to = to;
      this.table = table;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      if (read > 0) {
        to.write(bytes, offset, read);
      }
      return read;
    }

    @Override
    public boolean markSupported() {
      return false;
    }

    @Override
    public void close() throws IOException {
      if (isClosed) {
        return;
      }
      isClosed = true;
      try (OutputStream closing = to;
          InputStream from = in) {
        byte[] rest = new byte[BUFFER];
        for (int read = from.read(rest); read >= 0; read = from.read(rest)) {
          closing.write(rest, 0, read);
        }
      }
      whole.add(table);
    }
  }
}
