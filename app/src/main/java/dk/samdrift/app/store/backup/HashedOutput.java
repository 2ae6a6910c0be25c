package dk.samdrift.app.store.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;

/** Counts and hashes what passes. */
final class HashedOutput extends FilterOutputStream {

  private final MessageDigest digest = Transfer.sha256();
  private long bytes;

  HashedOutput(OutputStream output) {
    super(output);
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    out.write(buffer, offset, length);
    digest.update(buffer, offset, length);
    bytes += length;
  }

  long bytes() {
    return bytes;
  }

  /** Of all that has passed; asked once. */
  String sha256() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
