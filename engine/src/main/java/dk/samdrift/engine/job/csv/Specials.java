package dk.samdrift.engine.job.csv;

/**
 * Where the bytes of a block stand that mean something in CSV: commas, line feeds, carriage returns
 * and quotes. Found 64 at a time without a branch per byte: a first loop marks them, which the
 * compiler turns into vector instructions; a second gathers the marks of 64 bytes into one word and
 * takes its bits one by one.
 */
final class Specials {

  private static final int STEP = 64;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final int FEW = 8;

  private byte[] marks = new byte[0];
  private int[] places = new int[0];
  private int count;

  /** How many there are. */
  int count() {
    return count;
  }

  /** Where they are, ascending; the first {@link #count} count. */
  int[] places() {
    return places;
  }

  /** Finds those of [0, end); as many bytes after it as {@link Block#SLACK} must be readable. */
  void find(byte[] bytes, int end) {
    int whole = (end + STEP - 1) / STEP * STEP;
    if (marks.length < whole) {
      marks = new byte[whole];
      places = new int[whole + STEP];
    }
    mark(bytes, marks, whole);
    count = gather(marks, places, whole);
    while (count > 0 && places[count - 1] >= end) {
      count--;
    }
  }

  /** The first of them, from one on, that does not stand before a place of the block. */
  int firstFrom(int first, int place) {
    int next = first;
    while (next < count && places[next] < place) {
      next++;
    }
    return next;
  }

  /** Are so many of them, from one on, all commas? */
  boolean areCommas(byte[] bytes, int first, int wanted) {
    int found = 0;
    while (found < wanted && bytes[places[first + found]] == ',') {
      found++;
    }
    return found == wanted;
  }

  /** Cuts a record into its fields at each of them from a first one on. */
  void split(int start, int first, int width, int[] from, int[] to) {
    int next = start;
    for (int i = 0; i < width; i++) {
      int stop = places[first + i];
      from[i] = next;
      to[i] = stop;
      next = stop + 1;
    }
  }

  /** The high bit of (x - 1) and not x is set for x = 0, among bytes below 128 only for it. */
  private static void mark(byte[] bytes, byte[] marks, int end) {
    for (int i = 0; i < end; i++) {
      int comma = bytes[i] ^ ',';
      int lineFeed = bytes[i] ^ '\n';
      int carriageReturn = bytes[i] ^ '\r';
      int quote = bytes[i] ^ '"';
      marks[i] =
          (byte)
              (((comma - 1) & ~comma)
                  | ((lineFeed - 1) & ~lineFeed)
                  | ((carriageReturn - 1) & ~carriageReturn)
                  | ((quote - 1) & ~quote));
    }
  }

  private static int gather(byte[] marks, int[] places, int end) {
    int found = 0;
    for (int start = 0; start < end; start += STEP) {
      long bits = 0;
      for (int i = 0; i < STEP; i += Long.BYTES) {
        bits |= Long.compress(Words.at(marks, start + i), HIGH_BITS) << i;
      }
      take(bits, start, places, found);
      found += Long.bitCount(bits);
    }
    return found;
  }

  /** Writes some places too many, because that is cheaper than a branch for each. */
  private static void take(long bits, int start, int[] places, int first) {
    long left = bits;
    int next = first;
    do {
      for (int i = 0; i < FEW; i++) {
        places[next + i] = start + Long.numberOfTrailingZeros(left);
        left &= left - 1;
      }
      next += FEW;
    } while (left != 0);
  }
}
