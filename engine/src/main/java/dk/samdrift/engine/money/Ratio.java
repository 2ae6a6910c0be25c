package dk.samdrift.engine.money;

import java.math.BigInteger;

/**
 * An exact rational number in lowest terms; what weights, shares, factors and percents are made of.
 * There is no limit to its size, so no product of the settlement can overflow (settlement.md
 * section 1).
 *
 * @param numerator carries the sign
 * @param denominator always positive
 */
public record Ratio(BigInteger numerator, BigInteger denominator) implements Comparable<Ratio> {

  /** Nothing. */
  public static final Ratio ZERO = of(0);

  /** The whole. */
  public static final Ratio ONE = of(1);

  /** Reduces to lowest terms; {@link ArithmeticException} for a denominator of zero. */
  public Ratio {
    if (denominator.signum() == 0) {
      throw new ArithmeticException("a ratio over zero: " + numerator + "/0");
    }
    if (!denominator.equals(BigInteger.ONE)) {
      BigInteger common = numerator.gcd(denominator);
      if (denominator.signum() < 0) {
        common = common.negate();
      }
      if (!common.equals(BigInteger.ONE)) {
        numerator = numerator.divide(common);
        denominator = denominator.divide(common);
      }
    }
  }

  /** A whole number. */
  public static Ratio of(long whole) {
    return of(BigInteger.valueOf(whole));
  }

  /** A whole number. */
  public static Ratio of(BigInteger whole) {
    return new Ratio(whole, BigInteger.ONE);
  }

  /** A decimal number: the digits without the point, and how many of them stand after it. */
  public static Ratio ofDecimal(BigInteger digits, int decimals) {
    return new Ratio(digits, BigInteger.TEN.pow(decimals));
  }

  /** The sum of both. */
  public Ratio plus(Ratio other) {
    if (denominator.equals(other.denominator)) {
      return new Ratio(numerator.add(other.numerator), denominator);
    }
    return new Ratio(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  /** The product of both. */
  public Ratio times(Ratio other) {
    return new Ratio(numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  /** This over the other; {@link ArithmeticException} when the other is zero. */
  public Ratio dividedBy(Ratio other) {
    return new Ratio(numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  /** -1, 0 or 1. */
  public int signum() {
    return numerator.signum();
  }

  @Override
  public int compareTo(Ratio other) {
    return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
  }

  /** {@code a/b}, or {@code a} alone for a whole number, as in explain.csv. */
  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE)
        ? numerator.toString()
        : numerator + "/" + denominator;
  }
}
