package dk.samdrift.bench.parse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Reads a number such as -1234.56 as a whole number of units of its last decimal. */
final class Decimals {
  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final int WORD_BYTES = 8;
  private static final long BEFORE_THE_POINT = 0x000000FFFFFFFFFFL;
  private static final long TWO_DECIMALS = 0xFFFF000000000000L;
  private static final long DIGIT_VALUES = 0x0F0F0F0F0F0F0F0FL;

  private Decimals() {}

  /** The field lies from the first position up to the second. */
  static long read(byte[] block, int from, int to, int decimals) {
    boolean isNegative = block[from] == '-';
    int first = isNegative ? from + 1 : from;
    int length = to - first;
    boolean isShort = length > 3 && length <= WORD_BYTES && to >= WORD_BYTES;
    long number =
        isShort && decimals == 2 && block[to - 3] == '.'
            ? shortHundredths((long) WORD.get(block, to - WORD_BYTES), length)
            : anyLength(block, first, to, decimals);
    return isNegative ? -number : number;
  }

  /** Up to five digits, a point and two digits, in the last bytes of the word: all at once. */
  private static long shortHundredths(long word, int length) {
    long field = word & (-1L << ((WORD_BYTES - length) * 8));
    long digits = (((field & BEFORE_THE_POINT) << 8) | (field & TWO_DECIMALS)) & DIGIT_VALUES;
    long pairs = (digits * 10 + (digits >>> 8)) & 0x00FF00FF00FF00FFL;
    long fours = (pairs * 100 + (pairs >>> 16)) & 0x0000FFFF0000FFFFL;
    return (fours * 10_000 + (fours >>> 32)) & 0xFFFFFFFFL;
  }

  private static long anyLength(byte[] block, int first, int to, int decimals) {
    long number = 0;
    int point = to;
    for (int i = first; i < to; i++) {
      if (block[i] == '.') {
        point = i + 1;
      } else if (block[i] >= '0' && block[i] <= '9') {
        number = Math.addExact(Math.multiplyExact(number, 10), block[i] - '0');
      } else {
        throw new IllegalStateException("No digit at " + i + " of a block: " + block[i]);
      }
    }
    for (int missing = decimals - (to - point); missing > 0; missing--) {
      number = Math.multiplyExact(number, 10);
    }
    return number;
  }
}
