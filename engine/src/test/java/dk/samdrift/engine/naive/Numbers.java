package dk.samdrift.engine.naive;

import java.math.BigInteger;
import java.util.Optional;

/**
 * The numbers of section 1: ASCII digits, at most so many decimals, and how amounts are written.
 */
final class Numbers {
  private static final BigInteger MIN = BigInteger.valueOf(Long.MIN_VALUE);
  private static final BigInteger MAX = BigInteger.valueOf(Long.MAX_VALUE);

  private Numbers() {}

  static Optional<Fraction> read(String text, int decimals) {
    if (!text.matches("-?[0-9]+(\\.[0-9]{1," + decimals + "})?")) {
      return Optional.empty();
    }
    int point = text.indexOf('.');
    int written = point < 0 ? 0 : text.length() - point - 1;
    return Optional.of(
        new Fraction(new BigInteger(text.replace(".", "")), BigInteger.TEN.pow(written)));
  }

  static Optional<BigInteger> readHundredths(String text) {
    return read(text, 2).map(number -> number.times(Fraction.HUNDRED).numerator());
  }

  static boolean fitsIn64Bits(BigInteger number) {
    return number.compareTo(MIN) >= 0 && number.compareTo(MAX) <= 0;
  }

  /** Øre as kroner with two decimals, never -0.00. */
  static String kroner(BigInteger oere) {
    String digits = oere.abs().toString();
    digits = "0".repeat(Math.max(0, 3 - digits.length())) + digits;
    int point = digits.length() - 2;
    return (oere.signum() < 0 ? "-" : "")
        + digits.substring(0, point)
        + "."
        + digits.substring(point);
  }
}
