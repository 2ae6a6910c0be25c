package dk.samdrift.engine.job.csv;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at eight bytes at a time, which is what makes reading fast. */
public final class Words {

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGHS = 0x8080808080808080L;
  private static final long SEVENS = 0x7F7F7F7F7F7F7F7FL;

  private Words() {}

  /** The eight bytes from a place on, the first one lowest. */
  public static long at(byte[] bytes, int place) {
    return (long) LONGS.get(bytes, place);
  }

  /** The bytes of a text of at most eight as a number; the bytes after it must be readable. */
  static long upToEight(byte[] bytes, int from, int length) {
    return length == 0 ? 0 : at(bytes, from) & (-1L >>> (64 - length * 8));
  }

  /** A well spread number for the bytes of [from, to): equal bytes give equal numbers. */
  public static long hash(byte[] bytes, int from, int to, long seed) {
    long hash = seed ^ (to - from);
    int place = from;
    for (; place + 8 <= to; place += 8) {
      hash = spread(hash ^ at(bytes, place));
    }
    if (place < to) {
      hash = spread(hash ^ tail(bytes, place, to));
    }
    return spread(hash);
  }

  /**
   * The fewer than eight bytes of [place, to) as a number; the bytes after them must be readable.
   */
  static long tail(byte[] bytes, int place, int to) {
    return at(bytes, place) & ((1L << ((to - place) * 8)) - 1);
  }

  /** A well spread number for another: equal numbers give equal ones. */
  public static long spread(long number) {
    long h = number * 0x9E3779B97F4A7C15L;
    return (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
  }

  /** How many line feeds stand in [from, to). */
  static int lineFeeds(byte[] bytes, int from, int to) {
    int count = 0;
    int place = from;
    for (; place + 8 <= to; place += 8) {
      count += Long.bitCount(matches(at(bytes, place), '\n'));
    }
    for (; place < to; place++) {
      count += bytes[place] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** How many commas stand before a place. */
  static int commas(byte[] bytes, int end) {
    int count = 0;
    for (int place = 0; place < end; place++) {
      count += bytes[place] == ',' ? 1 : 0;
    }
    return count;
  }

  /** The first place of [from, to) that holds a byte, or {@code to}. */
  static int next(byte[] bytes, int from, int to, char sought) {
    int place = from;
    for (; place + 8 <= to; place += 8) {
      long found = matches(at(bytes, place), sought);
      if (found != 0) {
        return place + (Long.numberOfTrailingZeros(found) >>> 3);
      }
    }
    while (place < to && bytes[place] != sought) {
      place++;
    }
    return Math.min(place, to);
  }

  /** The first place from which on a byte of [from, to) is not ASCII, or {@code to}. */
  static int firstBeyondAscii(byte[] bytes, int from, int to) {
    int place = from;
    while (place + 32 <= to
        && ((at(bytes, place)
                    | at(bytes, place + 8)
                    | at(bytes, place + 16)
                    | at(bytes, place + 24))
                & HIGHS)
            == 0) {
      place += 32;
    }
    while (place + 8 <= to && (at(bytes, place) & HIGHS) == 0) {
      place += 8;
    }
    while (place < to && bytes[place] >= 0) {
      place++;
    }
    return place;
  }

  /** The high bit of each byte that equals the sought one; exact for each byte. */
  private static long matches(long word, char sought) {
    long x = word ^ (ONES * sought);
    return ~(((x & SEVENS) + SEVENS) | x | SEVENS);
  }
}
