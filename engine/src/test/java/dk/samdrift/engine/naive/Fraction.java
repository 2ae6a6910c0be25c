package dk.samdrift.engine.naive;

import java.math.BigInteger;

/** An exact rational number, reduced, with a positive denominator. */
record Fraction(BigInteger numerator, BigInteger denominator) implements Comparable<Fraction> {
  static final Fraction ZERO = of(0);
  static final Fraction ONE = of(1);
  static final Fraction HUNDRED = of(100);

  Fraction {
    if (denominator.signum() == 0) {
      throw new IllegalStateException(numerator + " divided by zero");
    }
    BigInteger divisor = numerator.gcd(denominator);
    if (denominator.signum() < 0) {
      divisor = divisor.negate();
    }
    numerator = numerator.divide(divisor);
    denominator = denominator.divide(divisor);
  }

  static Fraction of(long number) {
    return of(BigInteger.valueOf(number));
  }

  static Fraction of(BigInteger number) {
    return new Fraction(number, BigInteger.ONE);
  }

  Fraction plus(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
        denominator.multiply(other.denominator));
  }

  Fraction minus(Fraction other) {
    return plus(other.times(of(-1)));
  }

  Fraction times(Fraction other) {
    return new Fraction(
        numerator.multiply(other.numerator), denominator.multiply(other.denominator));
  }

  Fraction dividedBy(Fraction other) {
    return new Fraction(
        numerator.multiply(other.denominator), denominator.multiply(other.numerator));
  }

  int signum() {
    return numerator.signum();
  }

  /** Rounded down; used for numbers that are not negative. */
  BigInteger floor() {
    if (signum() < 0) {
      throw new IllegalStateException("floor of " + this);
    }
    return numerator.divide(denominator);
  }

  @Override
  public int compareTo(Fraction other) {
    return minus(other).signum();
  }

  @Override
  public String toString() {
    return denominator.equals(BigInteger.ONE) ? "" + numerator : numerator + "/" + denominator;
  }
}
