package dk.samdrift.bench.generate;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Writes rows straight into a byte buffer, without strings or encoders: a national job has 46
 * million of them. Each field ends with a comma, which the end of the row replaces.
 */
final class CsvFile implements Closeable {
  private static final int BUFFER_BYTES = 1 << 20;
  private static final int LONGEST_ROW_BYTES = 4096;
  private static final int MOST_DIGITS = 20;

  private final OutputStream out;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private final byte[] digits = new byte[MOST_DIGITS];
  private int at;

  private CsvFile(OutputStream out) {
    this.out = out;
  }

  static CsvFile create(Path folder, String name, String header) throws IOException {
    CsvFile file = new CsvFile(Files.newOutputStream(folder.resolve(name)));
    file.text(header).endRow();
    return file;
  }

  CsvFile field(Word word) {
    at = word.copyTo(buffer, at);
    buffer[at++] = ',';
    return this;
  }

  CsvFile field(String text) {
    return field(Word.of(text));
  }

  CsvFile empty() {
    buffer[at++] = ',';
    return this;
  }

  CsvFile date(int epochDay) {
    at = Dates.copyTo(epochDay, buffer, at);
    buffer[at++] = ',';
    return this;
  }

  CsvFile whole(long number) {
    return decimal(number, 0);
  }

  /** A whole number behind a letter, as vouchers are numbered. */
  CsvFile numbered(char letter, long number) {
    buffer[at++] = (byte) letter;
    return decimal(number, 0);
  }

  /** Amounts in øre and hours in hundredths. */
  CsvFile hundredths(long number) {
    return decimal(number, 2);
  }

  /** A number given in units of its last decimal. */
  CsvFile decimal(long number, int decimals) {
    if (number < 0) {
      buffer[at++] = '-';
    }
    long left = Math.absExact(number);
    int count = 0;
    while (left > 0 || count <= decimals) {
      digits[count++] = (byte) ('0' + left % 10);
      left /= 10;
    }
    while (count > 0) {
      buffer[at++] = digits[--count];
      if (count == decimals && count > 0) {
        buffer[at++] = '.';
      }
    }
    buffer[at++] = ',';
    return this;
  }

  /** Eight hexadecimal digits. */
  CsvFile hex(int bits) {
    for (int shift = 28; shift >= 0; shift -= 4) {
      buffer[at++] = (byte) "0123456789abcdef".charAt((bits >>> shift) & 15);
    }
    buffer[at++] = ',';
    return this;
  }

  void endRow() throws IOException {
    buffer[at - 1] = '\n';
    if (at > BUFFER_BYTES - LONGEST_ROW_BYTES) {
      flush();
    }
  }

  @Override
  public void close() throws IOException {
    try (out) {
      flush();
    }
  }

  private CsvFile text(String header) {
    byte[] bytes = header.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, buffer, at, bytes.length);
    at += bytes.length;
    buffer[at++] = ',';
    return this;
  }

  private void flush() throws IOException {
    out.write(buffer, 0, at);
    at = 0;
  }
}
