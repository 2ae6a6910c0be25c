package dk.samdrift.app.ledger;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * A stream that is opened when it is read for the first time: a connection copies one at a time.
 */
final class OpenedLate extends InputStream {

  /** Opens it. */
  interface Opening {
    InputStream open() throws IOException;
  }

  private final Opening opening;
  private @Nullable InputStream stream;

  OpenedLate(Opening opening) {
    this.opening = opening;
  }

  @Override
  public int read() throws IOException {
    return stream().read();
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    return stream().read(bytes, offset, length);
  }

  private InputStream stream() throws IOException {
    InputStream there = stream;
    if (there == null) {
      there = opening.open();
      stream = there;
    }
    return there;
  }

  @Override
  public void close() throws IOException {
    if (stream != null) {
      stream.close();
    }
  }
}
