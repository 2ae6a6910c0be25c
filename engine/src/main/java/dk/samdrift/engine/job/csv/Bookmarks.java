package dk.samdrift.engine.job.csv;

/** Records of a block to which a cursor can come back. */
final class Bookmarks {

  private final int[] places;
  private final int[] specials;
  private final long[] lines;

  /** Room for so many. */
  Bookmarks(int most) {
    places = new int[most];
    specials = new int[most];
    lines = new long[most];
  }

  void set(int slot, int place, int firstSpecial, long line) {
    places[slot] = place;
    specials[slot] = firstSpecial;
    lines[slot] = line;
  }

  /** Where in the block the record begins. */
  int place(int slot) {
    return places[slot];
  }

  /** Which of the block's {@link Specials} is the first of the record. */
  int special(int slot) {
    return specials[slot];
  }

  /** The physical line on which it starts. */
  long line(int slot) {
    return lines[slot];
  }
}
