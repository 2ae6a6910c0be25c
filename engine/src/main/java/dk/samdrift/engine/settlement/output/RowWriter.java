package dk.samdrift.engine.settlement.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Writes one CSV file of a result: UTF-8 without mark, LF, quotes only where needed; and hashes it.
 */
final class RowWriter implements AutoCloseable {

  private final MessageDigest digest;
  private final OutputStream out;
  private final StringBuilder row = new StringBuilder();
  private long rows;

  RowWriter(Path file, String header) throws IOException {
    this.digest = sha256();
    this.out =
        new BufferedOutputStream(
            new DigestOutputStream(Files.newOutputStream(file), digest), 1 << 16);
    row.append(header);
    endRow();
    rows = 0;
  }

  /** Begins the next field of the row with a text. */
  RowWriter field(String text) {
    separate();
    if (needsQuotes(text)) {
      row.append('"').append(text.replace("\"", "\"\"")).append('"');
    } else {
      row.append(text);
    }
    return this;
  }

  /** Begins the next field with something whose text needs no quotes. */
  RowWriter plain(Object value) {
    separate();
    row.append(value);
    return this;
  }

  void end() throws IOException {
    endRow();
  }

  /** The rows so far, without the header. */
  long rows() {
    return rows;
  }

  /** The hash of the file in hexadecimal; to be asked once, after closing. */
  String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() throws IOException {
    out.close();
  }

  private boolean isFirst = true;

  private void separate() {
    if (!isFirst) {
      row.append(',');
    }
    isFirst = false;
  }

  private void endRow() throws IOException {
    row.append('\n');
    out.write(row.toString().getBytes(StandardCharsets.UTF_8));
    row.setLength(0);
    isFirst = true;
    rows++;
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

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
