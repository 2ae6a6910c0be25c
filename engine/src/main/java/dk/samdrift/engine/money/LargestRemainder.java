package dk.samdrift.engine.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Comparator;

/**
 * The rounding rule of settlement.md section 3: every øre lands on exactly one member.
 *
 * <ol>
 *   <li>each exact share is |S| * w / W;
 *   <li>everyone gets the whole øre of it;
 *   <li>the øre left over go one each to the largest fractions, ties to the first in order;
 *   <li>the sign of S is put back, so that a credit note mirrors its invoice.
 * </ol>
 */
public final class LargestRemainder {

  private LargestRemainder() {}

  /**
   * Distributes a total over weights.
   *
   * @param total S in øre, of either sign
   * @param weights in tie order, with a sum above zero
   * @return each one's part in øre, in the order of the weights; their sum is the total
   */
  public static long[] distribute(long total, Weights weights) {
    BigInteger magnitude = BigInteger.valueOf(total).abs();
    BigInteger[] rounded = new BigInteger[weights.size()];
    BigInteger[] remainder = new BigInteger[weights.size()];
    BigInteger left = magnitude;
    for (int i = 0; i < rounded.length; i++) {
      BigInteger[] share =
          magnitude.multiply(weights.whole(i)).divideAndRemainder(weights.wholeSum());
      rounded[i] = share[0];
      remainder[i] = share[1];
      left = left.subtract(share[0]);
    }
    for (int place : largestFirst(remainder, left.intValueExact())) {
      rounded[place] = rounded[place].add(BigInteger.ONE);
    }
    long[] parts = new long[rounded.length];
    for (int i = 0; i < parts.length; i++) {
      parts[i] = (total < 0 ? rounded[i].negate() : rounded[i]).longValueExact();
    }
    return parts;
  }

  /** The places of the largest remainders; sorting is stable, so ties keep their order. */
  private static int[] largestFirst(BigInteger[] remainder, int count) {
    if (count == 0) {
      return new int[0];
    }
    Integer[] places = new Integer[remainder.length];
    Arrays.setAll(places, i -> i);
    Arrays.sort(places, Comparator.comparing((Integer place) -> remainder[place]).reversed());
    return Arrays.stream(places, 0, count).mapToInt(Integer::intValue).toArray();
  }
}
