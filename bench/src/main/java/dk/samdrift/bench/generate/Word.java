package dk.samdrift.bench.generate;

import java.nio.charset.StandardCharsets;

/** One CSV field as the bytes it has in the file, quoted where it must be. */
final class Word {
  private final byte[] bytes;

  private Word(byte[] bytes) {
    this.bytes = bytes;
  }

  static Word of(String text) {
    boolean mustQuote = text.indexOf(',') >= 0 || text.indexOf('"') >= 0;
    String field = mustQuote ? '"' + text.replace("\"", "\"\"") + '"' : text;
    return new Word(field.getBytes(StandardCharsets.UTF_8));
  }

  /** Copies the field into the buffer and returns the position behind it. */
  int copyTo(byte[] buffer, int at) {
    System.arraycopy(bytes, 0, buffer, at, bytes.length);
    return at + bytes.length;
  }

  @Override
  public String toString() {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
