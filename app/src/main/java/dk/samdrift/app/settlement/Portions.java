package dk.samdrift.app.settlement;

import dk.samdrift.app.language.Figures;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Exact ratios as people read them: cut to so many decimals, with dots where more would follow. */
final class Portions {

  private static final int PERCENT = 4;
  private static final int WEIGHT = 6;

  private Portions() {}

  /** A part of a whole in percent with two decimals; a dash when there is no whole. */
  static String percent(long part, long whole) {
    if (whole == 0) {
      return "\u2013";
    }
    BigDecimal percent =
        BigDecimal.valueOf(part)
            .multiply(BigDecimal.valueOf(100))
            .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
    return Figures.words(percent) + "\u00a0%";
  }

  /** A part of a whole in percent, exact as far as it goes. */
  static String percent(Ratio part, Ratio whole) {
    return decimal(part.times(Ratio.of(100)).dividedBy(whole), PERCENT) + "\u00a0%";
  }

  /** A weight. */
  static String weight(Ratio weight) {
    return decimal(weight, WEIGHT);
  }

  /** An exact amount in øre, in kroner. */
  static String kroner(Ratio oere) {
    return decimal(oere.dividedBy(Ratio.of(100)), PERCENT) + "\u00a0kr.";
  }

  private static String decimal(Ratio ratio, int decimals) {
    BigDecimal cut =
        new BigDecimal(ratio.numerator())
            .divide(new BigDecimal(ratio.denominator()), decimals, RoundingMode.DOWN);
    BigInteger back = cut.unscaledValue().multiply(ratio.denominator());
    boolean isWhole = back.equals(ratio.numerator().multiply(BigInteger.TEN.pow(decimals)));
    return Figures.words(cut) + (isWhole ? "" : "\u2026");
  }
}
