package dk.samdrift.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.money.Ratio;
import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.Test;

class KronerTest {

  private static Ratio ratio(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  @Test
  void an_amount_has_points_between_thousands_and_two_decimals() {
    assertEquals("0,00", Kroner.of(Money.ZERO));
    assertEquals("0,05", Kroner.of(new Money(5)));
    assertEquals("-1.234,50", Kroner.of(new Money(-123_450)));
    assertEquals("92.233.720.368.547.758,07", Kroner.of(new Money(Long.MAX_VALUE)));
    assertEquals("-92.233.720.368.547.758,08", Kroner.of(new Money(Long.MIN_VALUE)));
  }

  @Test
  void an_exact_amount_is_cut_like_on_a_pocket_calculator_and_says_so() {
    assertEquals("0,6666...", Kroner.exact(ratio(200, 3), 4));
    assertEquals("-0,6666...", Kroner.exact(ratio(-200, 3), 4));
    assertEquals("0,0000...", Kroner.exact(ratio(1, 1_000_000), 4));
    assertEquals("-0,0000...", Kroner.exact(ratio(-1, 1_000_000), 4));
  }

  @Test
  void an_amount_that_ends_is_written_out_with_at_least_two_decimals() {
    assertEquals("0,005", Kroner.exact(ratio(1, 2), 4));
    assertEquals("12,00", Kroner.exact(ratio(1200, 1), 4));
    assertEquals("1.000,10", Kroner.exact(ratio(100_010, 1), 4));
  }

  @Test
  void a_number_has_no_needless_decimals() {
    assertEquals("4,5", Kroner.number(ratio(9, 2), 9));
    assertEquals("1.000", Kroner.number(ratio(1000, 1), 9));
    assertEquals("0", Kroner.number(Ratio.ZERO, 9));
  }

  @Test
  void decimals_beyond_the_last_are_left_out_and_not_rounded() {
    assertEquals("0,66", Kroner.cut(ratio(2, 3), 2));
    assertEquals("0,9", Kroner.cut(ratio(9, 10), 2));
    assertEquals("100", Kroner.cut(ratio(100, 1), 2));
  }

  @Test
  void hours_have_two_decimals() {
    assertEquals("8,00", Kroner.hours(ratio(8, 1)));
    assertEquals("1.204,25", Kroner.hours(ratio(120_425, 100)));
  }

  @Test
  void a_percentage_is_rounded_to_two_decimals() {
    assertEquals("33,33 %", Kroner.percent(Ratio.ONE, ratio(3, 1)));
    assertEquals("66,67 %", Kroner.percent(ratio(2, 1), ratio(3, 1)));
    assertEquals("100,00 %", Kroner.percent(ratio(3, 1), ratio(3, 1)));
  }

  @Test
  void a_sum_with_a_credit_subtracts_it() {
    assertEquals(
        "1,00 - 0,25 + 3,00", Kroner.sum(List.of(new Money(100), new Money(-25), new Money(300))));
    assertEquals("-1,00 + 2,00", Kroner.sum(List.of(new Money(-100), new Money(200))));
  }
}
