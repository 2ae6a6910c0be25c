package dk.samdrift.engine.generated;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Numbers as text, in every form that section 1 allows. */
final class Decimals {
  private static final BigDecimal HUNDRED = new BigDecimal(100);

  private Decimals() {}

  /**
   * Hundredths (øre, or hundredths of an hour) with as many decimals as needed or more, and leading
   * zeros.
   */
  static String hundredths(Dice dice, long hundredths) {
    BigDecimal exact = BigDecimal.valueOf(hundredths, 2);
    int needed = Math.max(0, exact.stripTrailingZeros().scale());
    String text = exact.setScale(dice.chance(70) ? 2 : dice.between(needed, 2)).toPlainString();
    if (dice.chance(4)) {
      text = text.startsWith("-") ? "-00" + text.substring(1) : "00" + text;
    }
    return hundredths == 0 && dice.chance(20) ? "-" + text : text;
  }

  /** A weight that is positive: small, with up to nine decimals, or far beyond 64 bits. */
  static String positive(Dice dice) {
    return switch (dice.between(0, 9)) {
      case 0 -> "0.000000001";
      case 1 -> "123456789012345678901234567890.123456789";
      case 2, 3 -> dice.between(0, 99) + "." + dice.between(1, 999) + "5";
      case 4 -> dice.between(1, 9) + ".333333333";
      case 5 -> "0" + dice.between(1, 500) + ".00";
      default -> "" + dice.between(1, 500);
    };
  }

  /** Percents above zero that sum to exactly 100, whole or with up to nine decimals. */
  static List<String> percents(Dice dice, int count) {
    List<String> percents = new ArrayList<>();
    BigDecimal rest = HUNDRED;
    for (int left = count - 1; left > 0; left--) {
      BigDecimal percent =
          dice.chance(60)
              ? BigDecimal.valueOf(dice.between(1, 20))
              : BigDecimal.valueOf(dice.between(1L, 20_000_000_000L), 9);
      percents.add(percent.toPlainString());
      rest = rest.subtract(percent);
    }
    percents.add(rest.toPlainString());
    return percents;
  }
}
