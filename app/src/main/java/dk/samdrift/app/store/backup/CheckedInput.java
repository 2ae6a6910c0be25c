package dk.samdrift.app.store.backup;

import dk.samdrift.app.language.Refused;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Gives what the manifest promised, to the byte, and refuses anything else. */
final class CheckedInput extends FilterInputStream {

  private final Manifest.Part part;
  private final MessageDigest digest = Transfer.sha256();
  private long bytes;
  private boolean isAtEnd;

  CheckedInput(InputStream input, Manifest.Part part) {
    super(input);
    this.part = part;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    if (count > 0) {
      digest.update(buffer, offset, count);
      bytes += count;
    }
    boolean isWhole = bytes == part.bytes();
    boolean isEnding = count < 0 && !isAtEnd;
    if (bytes > part.bytes() || (isEnding && !(isWhole && isAsPromised()))) {
      throw new Refused("store.backup-damaged", part.file());
    }
    isAtEnd |= count < 0;
    return count;
  }

  private boolean isAsPromised() {
    return HexFormat.of().formatHex(digest.digest()).equals(part.sha256());
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
