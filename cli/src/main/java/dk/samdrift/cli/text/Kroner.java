package dk.samdrift.cli.text;

import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/** Amounts and numbers as people here write them: 1.234,56. */
public final class Kroner {

  private static final Ratio OERE = Ratio.of(100);
  private static final String AND_SO_ON = "...";

  private Kroner() {}

  /** An amount with two decimals, without the unit. */
  public static String of(Money amount) {
    return ofOere(BigInteger.valueOf(amount.oere()));
  }

  /** The same for a sum of any size. */
  public static String ofOere(BigInteger oere) {
    return grouped(new BigDecimal(oere, 2));
  }

  /**
   * An exact amount of øre in kroner: all its decimals, or so many of them and three points. The
   * decimals are cut, not rounded, so that they are those of any pocket calculator.
   */
  public static String exact(Ratio oere, int mostDecimals) {
    return cut(oere.dividedBy(OERE), 2, mostDecimals);
  }

  /** A number with all its decimals, or so many of them and three points. */
  public static String number(Ratio number, int mostDecimals) {
    return cut(number, 0, mostDecimals);
  }

  /** A number with at most so many decimals; those beyond are left out. */
  public static String cut(Ratio number, int mostDecimals) {
    BigDecimal cut = quotient(number, mostDecimals, RoundingMode.DOWN).stripTrailingZeros();
    return grouped(cut.setScale(Math.max(0, cut.scale())));
  }

  /** A sum as it is written: 1,00 - 0,25 + 3,00. */
  public static String sum(List<Money> terms) {
    StringBuilder sum = new StringBuilder();
    for (Money term : terms) {
      boolean isFirst = sum.isEmpty();
      if (!isFirst) {
        sum.append(term.oere() < 0 ? " - " : " + ");
      }
      BigInteger oere = BigInteger.valueOf(term.oere());
      sum.append(ofOere(isFirst ? oere : oere.abs()));
    }
    return sum.toString();
  }

  /** A number of hours, which has two decimals. */
  public static String hours(Ratio hours) {
    return cut(hours, 2, 9);
  }

  /** What a part is of the whole, in percent with two decimals. */
  public static String percent(Ratio part, Ratio whole) {
    Ratio percent = part.times(Ratio.of(100)).dividedBy(whole);
    return grouped(quotient(percent, 2, RoundingMode.HALF_UP)) + " %";
  }

  /** A whole number with points between the thousands. */
  public static String count(long number) {
    return grouped(BigDecimal.valueOf(number));
  }

  private static String cut(Ratio number, int leastDecimals, int mostDecimals) {
    BigDecimal cut = quotient(number, mostDecimals, RoundingMode.DOWN);
    BigDecimal back = cut.multiply(new BigDecimal(number.denominator()));
    if (back.compareTo(new BigDecimal(number.numerator())) != 0) {
      return grouped(cut, number.signum()) + AND_SO_ON;
    }
    BigDecimal plain = cut.stripTrailingZeros();
    return grouped(plain.setScale(Math.max(leastDecimals, plain.scale())));
  }

  private static BigDecimal quotient(Ratio number, int decimals, RoundingMode rounding) {
    return new BigDecimal(number.numerator())
        .divide(new BigDecimal(number.denominator()), decimals, rounding);
  }

  private static String grouped(BigDecimal number) {
    return grouped(number, number.signum());
  }

  private static String grouped(BigDecimal number, int signum) {
    String plain = number.abs().toPlainString();
    int point = plain.indexOf('.');
    String whole = point < 0 ? plain : plain.substring(0, point);
    String decimals = point < 0 ? "" : "," + plain.substring(point + 1);
    StringBuilder text = new StringBuilder(whole);
    for (int at = whole.length() - 3; at > 0; at -= 3) {
      text.insert(at, '.');
    }
    String sign = signum < 0 ? "-" : "";
    return sign + text + decimals;
  }
}
