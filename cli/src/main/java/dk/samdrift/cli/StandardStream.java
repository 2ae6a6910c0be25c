package dk.samdrift.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/**
 * What the program says to the outside. A reader that has read enough, as {@code head} has, is no
 * failure: the rest is said to nobody.
 */
final class StandardStream extends OutputStream {

  private final FileOutputStream stream;
  private boolean isLeft;

  StandardStream(FileDescriptor stream) {
    this.stream = new FileOutputStream(stream);
  }

  @Override
  public void write(int oneByte) throws IOException {
    write(new byte[] {(byte) oneByte}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    if (isLeft) {
      return;
    }
    try {
      stream.write(bytes, from, length);
    } catch (IOException e) {
      isLeft = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
      if (!isLeft) {
        throw e;
      }
    }
  }
}
