package dk.samdrift.bench.parse;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * The commas and line ends of a block of CSV that lie outside quotes, in order.
 *
 * <p>A first loop without branches marks the bytes, which the compiler turns into vector
 * instructions; the second gathers the marks of 64 bytes into one word and takes its bits one by
 * one. Between an odd quote and the next all marks are cleared: a doubled quote closes and opens.
 */
final class Boundaries {
  /** How many bytes a block needs behind its end, because marks are made 64 bytes at a time. */
  static final int SLACK = 64;

  private static final VarHandle WORD =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final int FEW = 8;
  private static final int MANY = 16;

  private final byte[] separators;
  private final byte[] quotes;
  private final int[] positions;
  private int count;

  Boundaries(int blockBytes) {
    separators = new byte[blockBytes + SLACK];
    quotes = new byte[blockBytes + SLACK];
    positions = new int[blockBytes + SLACK];
  }

  int count() {
    return count;
  }

  /** The first {@link #count} of them are meant. */
  int[] positions() {
    return positions;
  }

  /** The block begins outside quotes. */
  void find(byte[] block, int length) {
    int whole = (length + SLACK - 1) / SLACK * SLACK;
    mark(block, whole, separators, quotes);
    count = gather(separators, quotes, positions, whole);
    while (count > 0 && positions[count - 1] >= length) {
      count--;
    }
  }

  /** The high bit of x - 1 and not x is set for x = 0 only. */
  private static void mark(byte[] block, int length, byte[] separators, byte[] quotes) {
    for (int i = 0; i < length; i++) {
      int comma = block[i] ^ ',';
      int newline = block[i] ^ '\n';
      int quote = block[i] ^ '"';
      separators[i] = (byte) (((comma - 1) & ~comma) | ((newline - 1) & ~newline));
      quotes[i] = (byte) ((quote - 1) & ~quote);
    }
  }

  private static int gather(byte[] separators, byte[] quotes, int[] positions, int length) {
    int found = 0;
    long inside = 0;
    for (int i = 0; i < length; i += SLACK) {
      long marks = bits(separators, i);
      if (inside != 0 || hasAny(quotes, i)) {
        long quoted = inside ^ spread(bits(quotes, i));
        inside = quoted >> 63;
        marks &= ~quoted;
      }
      take(marks, i, positions, found);
      found += Long.bitCount(marks);
    }
    return found;
  }

  /** Writes positions past the last one too, because that is cheaper than a branch for each. */
  private static void take(long marks, int start, int[] positions, int first) {
    int marked = Long.bitCount(marks);
    long left = takeEight(marks, start, positions, first);
    if (marked > FEW) {
      left = takeEight(left, start, positions, first + FEW);
      for (int next = first + MANY; left != 0; next++) {
        positions[next] = start + Long.numberOfTrailingZeros(left);
        left &= left - 1;
      }
    }
  }

  private static long takeEight(long marks, int start, int[] to, int first) {
    long left = marks;
    to[first] = start + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    to[first + 1] = start + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    to[first + 2] = start + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    to[first + 3] = start + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    to[first + 4] = start + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    to[first + 5] = start + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    to[first + 6] = start + Long.numberOfTrailingZeros(left);
    left &= left - 1;
    to[first + 7] = start + Long.numberOfTrailingZeros(left);
    return left & (left - 1);
  }

  /** One bit for each of 64 marks. */
  private static long bits(byte[] marks, int at) {
    return byteOfBits(marks, at)
        | (byteOfBits(marks, at + 8) << 8)
        | (byteOfBits(marks, at + 16) << 16)
        | (byteOfBits(marks, at + 24) << 24)
        | (byteOfBits(marks, at + 32) << 32)
        | (byteOfBits(marks, at + 40) << 40)
        | (byteOfBits(marks, at + 48) << 48)
        | (byteOfBits(marks, at + 56) << 56);
  }

  private static long byteOfBits(byte[] marks, int at) {
    return Long.compress((long) WORD.get(marks, at), HIGH_BITS);
  }

  private static boolean hasAny(byte[] marks, int at) {
    long all =
        (long) WORD.get(marks, at)
            | (long) WORD.get(marks, at + 8)
            | (long) WORD.get(marks, at + 16)
            | (long) WORD.get(marks, at + 24)
            | (long) WORD.get(marks, at + 32)
            | (long) WORD.get(marks, at + 40)
            | (long) WORD.get(marks, at + 48)
            | (long) WORD.get(marks, at + 56);
    return (all & HIGH_BITS) != 0;
  }

  /** Sets every bit from an odd quote up to the next quote. */
  private static long spread(long quotes) {
    long bits = quotes;
    bits ^= bits << 1;
    bits ^= bits << 2;
    bits ^= bits << 4;
    bits ^= bits << 8;
    bits ^= bits << 16;
    return bits ^ (bits << 32);
  }
}
