package dk.samdrift.engine.money;

import java.math.BigInteger;

/**
 * Sums of 128 bits in arrays of longs, each a low and a high half beside each other. More than any
 * number of amounts can leave, so that the order in which large ones of both signs arrive does not
 * matter.
 */
public final class WideSums {

  private WideSums() {}

  /** Adds an amount to the sum at a place. */
  public static void add(long[] sums, int at, long amount) {
    add(sums, at, amount, amount >> 63);
  }

  /** Adds a number of 128 bits, by its unsigned low and signed high half. */
  static void add(long[] sums, int at, long low, long high) {
    long before = sums[at];
    long after = before + low;
    sums[at] = after;
    sums[at + 1] += high + (Long.compareUnsigned(after, before) < 0 ? 1 : 0);
  }

  /** The sum at a place. */
  static BigInteger at(long[] sums, int at) {
    BigInteger low = BigInteger.valueOf(sums[at]);
    if (sums[at + 1] == sums[at] >> 63) {
      return low;
    }
    long carry = sums[at] < 0 ? 1 : 0;
    return low.add(BigInteger.valueOf(sums[at + 1] + carry).shiftLeft(Long.SIZE));
  }
}
