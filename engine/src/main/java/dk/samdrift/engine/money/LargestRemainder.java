package dk.samdrift.engine.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The rounding rule of settlement.md section 3: every øre lands on exactly one member.
 *
 * <ol>
 *   <li>each exact share is |S| * w / W;
 *   <li>everyone gets the whole øre of it;
 *   <li>the øre left over go one each to the largest fractions, ties to the first in order;
 *   <li>the sign of S is put back, so that a credit note mirrors its invoice.
 * </ol>
 *
 * <p>All fractions have W below the line, so their order is that of the remainders of the division.
 * Where every product fits 64 bits it is done in 64 bits, which is many times as fast.
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
    long[] small = weights.small();
    return small.length > 0
        ? distribute(total, small)
        : distributeLarge(total, weights.whole(), weights.wholeSum());
  }

  /**
   * Distributes a total over weights that are whole numbers.
   *
   * @param total S in øre, of either sign
   * @param weights in tie order, none negative, with a sum above zero that fits 64 bits
   * @return each one's part in øre, in the order of the weights; their sum is the total
   */
  public static long[] distribute(long total, long[] weights) {
    long sum = sum(weights);
    long magnitude = Math.abs(total);
    if (magnitude < 0 || Math.multiplyHigh(magnitude, sum) != 0 || magnitude * sum < 0) {
      BigInteger[] whole =
          LongStream.of(weights).mapToObj(BigInteger::valueOf).toArray(BigInteger[]::new);
      return distributeLarge(total, whole, BigInteger.valueOf(sum));
    }
    long[] parts = new long[weights.length];
    long[] remainders = new long[weights.length];
    long left = magnitude;
    for (int i = 0; i < parts.length; i++) {
      long product = magnitude * weights[i];
      parts[i] = product / sum;
      remainders[i] = product % sum;
      left -= parts[i];
    }
    return completed(total, parts, remainders, left);
  }

  /** The same for numbers of any size; the remainders are replaced by their ranks. */
  private static long[] distributeLarge(long total, BigInteger[] weights, BigInteger sum) {
    BigInteger magnitude = BigInteger.valueOf(total).abs();
    long[] parts = new long[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    long left = Math.abs(total); // 2^63 becomes -2^63 here and below, and 2^63 again by its sign
    for (int i = 0; i < parts.length; i++) {
      BigInteger[] share = magnitude.multiply(weights[i]).divideAndRemainder(sum);
      parts[i] = share[0].longValue();
      remainders[i] = share[1];
      left -= parts[i];
    }
    BigInteger[] sorted = remainders.clone();
    Arrays.sort(sorted);
    long[] ranks =
        Arrays.stream(remainders).mapToLong(each -> Arrays.binarySearch(sorted, each)).toArray();
    return completed(total, parts, ranks, left);
  }

  /** Gives out the øre that are left, and puts the sign back. */
  private static long[] completed(long total, long[] parts, long[] remainders, long left) {
    if (left > 0) {
      long[] sorted = remainders.clone();
      Arrays.sort(sorted);
      int firstServed = Math.toIntExact(sorted.length - left);
      long least = sorted[firstServed];
      int equals = 0;
      for (int i = firstServed; i < sorted.length && sorted[i] == least; i++) {
        equals++;
      }
      for (int i = 0; i < parts.length; i++) {
        boolean isServed = remainders[i] > least || (remainders[i] == least && equals-- > 0);
        parts[i] += isServed ? 1 : 0;
      }
    }
    if (total < 0) {
      Arrays.setAll(parts, i -> -parts[i]);
    }
    return parts;
  }

  private static long sum(long[] numbers) {
    long sum = 0;
    for (long number : numbers) {
      sum = Math.addExact(sum, number);
    }
    return sum;
  }
}
