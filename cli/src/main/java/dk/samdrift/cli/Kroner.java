package dk.samdrift.cli;

import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Amounts, numbers and dates as people here write them: 1.234,56 and 31. december 2025. */
final class Kroner {

  private static final String[] MONTHS = {
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december"
  };

  private Kroner() {}

  /** An amount with two decimals, without the unit. */
  static String of(Money amount) {
    return ofOere(BigInteger.valueOf(amount.oere()));
  }

  /** The same for a sum of any size. */
  static String ofOere(BigInteger oere) {
    return grouped(new BigDecimal(oere, 2));
  }

  /** A number with at most so many decimals, no needless ones. */
  static String number(Ratio number, int mostDecimals) {
    BigDecimal rounded =
        new BigDecimal(number.numerator())
            .divide(new BigDecimal(number.denominator()), mostDecimals, RoundingMode.HALF_UP);
    BigDecimal plain = rounded.stripTrailingZeros();
    return grouped(plain.scale() < 0 ? plain.setScale(0) : plain);
  }

  /** A whole number with points between the thousands. */
  static String count(long number) {
    return grouped(BigDecimal.valueOf(number));
  }

  /** A date in words. */
  static String date(LocalDate date) {
    return date.getDayOfMonth() + ". " + MONTHS[date.getMonthValue() - 1] + " " + date.getYear();
  }

  private static String grouped(BigDecimal number) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
    StringBuilder text = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      text.insert(at, '.');
    }
    String sign = number.signum() < 0 ? "-" : "";
    return sign + text + decimals;
  }
}
