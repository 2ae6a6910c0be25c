package dk.samdrift.engine.settlement.output;

import dk.samdrift.engine.job.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Writes one CSV file of a result: UTF-8 without mark, LF, quotes only where needed; and hashes it.
 */
final class RowWriter implements AutoCloseable {

  private static final int ROOM = 1 << 16;

  private final MessageDigest digest;
  private final OutputStream out;
  private byte[] buffer = new byte[ROOM];
  private int used;
  private boolean isFirst = true;
  private long rows;

  RowWriter(Path file, String header) throws IOException {
    this.digest = Sha256.begin();
    this.out = new DigestOutputStream(Files.newOutputStream(file), digest);
    put(header);
    end();
    rows = 0;
  }

  /** Begins the next field of the row with a text. */
  RowWriter field(String text) {
    separate();
    if (needsQuotes(text)) {
      put("\"" + text.replace("\"", "\"\"") + "\"");
    } else {
      put(text);
    }
    return this;
  }

  /** Begins the next field with something whose text needs no quotes. */
  RowWriter plain(Object value) {
    separate();
    put(value.toString());
    return this;
  }

  void end() throws IOException {
    ensureRoom(1);
    buffer[used++] = '\n';
    isFirst = true;
    rows++;
    if (used > ROOM / 2) {
      flush();
    }
  }

  /** The rows so far, without the header. */
  long rows() {
    return rows;
  }

  /** The hash of the file in hexadecimal; to be asked once, after closing. */
  String sha256Hex() {
    return Sha256.endHex(digest);
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }

  private void flush() throws IOException {
    out.write(buffer, 0, used);
    used = 0;
  }

  private void separate() {
    if (!isFirst) {
      ensureRoom(1);
      buffer[used++] = ',';
    }
    isFirst = false;
  }

  /** Nearly all texts are ASCII and need no encoding. */
  private void put(String text) {
    int length = text.length();
    ensureRoom(length);
    for (int i = 0; i < length; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        byte[] rest = text.substring(i).getBytes(StandardCharsets.UTF_8);
        ensureRoom(rest.length);
        System.arraycopy(rest, 0, buffer, used, rest.length);
        used += rest.length;
        return;
      }
      buffer[used++] = (byte) c;
    }
  }

  private void ensureRoom(int more) {
    if (buffer.length - used < more) {
      buffer = Arrays.copyOf(buffer, Math.max(used + more, buffer.length * 2));
    }
  }

  private static boolean needsQuotes(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ',' || c == '"' || c == '\n' || c == '\r') {
        return true;
      }
    }
    return false;
  }
}
