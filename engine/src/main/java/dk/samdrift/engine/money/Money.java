package dk.samdrift.engine.money;

/**
 * An amount in øre, exact and checked: arithmetic that leaves 64 bits throws (settlement.md section
 * 1).
 *
 * @param oere the amount; negative for a credit
 */
public record Money(long oere) {

  /** No kroner and no øre. */
  public static final Money ZERO = new Money(0);

  /** The sum of both; {@link ArithmeticException} beyond 64 bits. */
  public Money plus(Money other) {
    return new Money(Math.addExact(oere, other.oere));
  }

  /** Kroner with a point and two decimals as in all output files; never {@code -0.00}. */
  @Override
  public String toString() {
    String digits = Long.toString(oere);
    String sign = oere < 0 ? "-" : "";
    String unsigned = digits.substring(sign.length());
    String padded = "0".repeat(Math.max(0, 3 - unsigned.length())) + unsigned;
    int point = padded.length() - 2;
    return sign + padded.substring(0, point) + "." + padded.substring(point);
  }
}
