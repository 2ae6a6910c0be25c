package dk.samdrift.engine.job.csv;

/** The quotes around and inside a field. */
final class Quotes {

  private Quotes() {}

  /**
   * The place of the quote that closes a field whose content begins at a place, doubled quotes
   * passed over; {@code end} when there is none.
   */
  static int closing(byte[] bytes, int from, int end) {
    int place = Words.next(bytes, from, end, '"');
    while (place + 1 < end && bytes[place + 1] == '"') {
      place = Words.next(bytes, place + 2, end, '"');
    }
    return place;
  }

  /** Makes each doubled quote of [from, to) a single one in place; gives the new end. */
  static int halve(byte[] bytes, int from, int to) {
    int write = from;
    for (int read = from; read < to; read++) {
      if (bytes[read] == '"') {
        read++;
      }
      bytes[write++] = bytes[read];
    }
    return write;
  }
}
