package dk.samdrift.engine.money;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;

/**
 * The weights of one distribution, none negative, in the order in which ties are broken (ascending
 * member id). They are also kept as whole numbers on one common denominator, so that distributing
 * needs no fractions.
 */
public final class Weights {

  private final List<Ratio> each;
  private final Ratio sum;
  private final BigInteger[] whole;
  private final BigInteger wholeSum;
  private final long[] small;

  private Weights(List<Ratio> each) {
    this.each = List.copyOf(each);
    BigInteger common = BigInteger.ONE;
    for (Ratio weight : each) {
      if (weight.signum() < 0) {
        throw new IllegalStateException("a negative weight: " + each);
      }
      common = leastCommonMultiple(common, weight.denominator());
    }
    this.whole = new BigInteger[each.size()];
    BigInteger total = BigInteger.ZERO;
    for (int i = 0; i < whole.length; i++) {
      Ratio weight = each.get(i);
      whole[i] = weight.numerator().multiply(common.divide(weight.denominator()));
      total = total.add(whole[i]);
    }
    this.wholeSum = total;
    this.small =
        total.bitLength() < Long.SIZE
            ? Arrays.stream(whole).mapToLong(BigInteger::longValue).toArray()
            : new long[0];
    this.sum = new Ratio(total, common);
  }

  /** Weights in tie order; {@link IllegalStateException} when one is negative. */
  public static Weights of(List<Ratio> each) {
    return new Weights(each);
  }

  /** How many take part, those of weight zero included. */
  public int size() {
    return whole.length;
  }

  /** The weight at a place of the tie order. */
  public Ratio at(int place) {
    return each.get(place);
  }

  /** W, the sum of all weights. */
  public Ratio sum() {
    return sum;
  }

  /** Has nobody any weight? */
  public boolean isZero() {
    return wholeSum.signum() == 0;
  }

  /** s = S * w / W, signed and exact, in the unit of the total. */
  public Ratio exactShare(long total, int place) {
    return new Ratio(BigInteger.valueOf(total).multiply(whole[place]), wholeSum);
  }

  /** Is an amount larger, either sign put aside, than the exact share of the total? */
  public boolean isMoreThanShare(long amount, long total, int place) {
    BigInteger share = BigInteger.valueOf(total).abs().multiply(whole[place]);
    return BigInteger.valueOf(amount).abs().multiply(wholeSum).compareTo(share) > 0;
  }

  BigInteger[] whole() {
    return whole;
  }

  /** The same numbers in 64 bits; none when their sum does not fit. */
  long[] small() {
    return small;
  }

  BigInteger wholeSum() {
    return wholeSum;
  }

  private static BigInteger leastCommonMultiple(BigInteger a, BigInteger b) {
    if (a.equals(b) || b.equals(BigInteger.ONE)) {
      return a;
    }
    return a.divide(a.gcd(b)).multiply(b);
  }
}
