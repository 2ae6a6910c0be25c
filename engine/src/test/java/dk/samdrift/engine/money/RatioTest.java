package dk.samdrift.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import org.junit.jupiter.api.Test;

class RatioTest {

  private static Ratio of(long numerator, long denominator) {
    return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  @Test
  void ratios_are_kept_in_lowest_terms_with_the_sign_above() {
    assertEquals("2/3", of(4, 6).toString());
    assertEquals("-2/3", of(4, -6).toString());
    assertEquals("2/3", of(-4, -6).toString());
    assertEquals("0", of(0, -6).toString());
    assertEquals(of(1, 2), of(50, 100));
  }

  @Test
  void arithmetic_is_exact() {
    assertEquals(of(5, 6), of(1, 2).plus(of(1, 3)));
    assertEquals(Ratio.ONE, of(1, 3).plus(of(2, 3)));
    assertEquals(of(1, 6), of(1, 2).times(of(1, 3)));
    assertEquals(of(3, 2), of(1, 2).dividedBy(of(1, 3)));
    assertEquals(of(-3, 2), of(1, 2).dividedBy(of(-1, 3)));
    assertEquals(of(5, 4), Ratio.ofDecimal(BigInteger.valueOf(125), 2));
  }

  @Test
  void order_is_by_value_not_by_terms() {
    assertTrue(of(1, 3).compareTo(of(1, 2)) < 0);
    assertTrue(of(-1, 3).compareTo(of(-1, 2)) > 0);
    assertEquals(0, of(2, 4).compareTo(of(1, 2)));
    assertEquals(-1, of(-2, 4).signum());
  }

  @Test
  void nothing_is_divided_by_zero() {
    assertThrows(ArithmeticException.class, () -> of(1, 0));
    assertThrows(ArithmeticException.class, () -> Ratio.ONE.dividedBy(Ratio.ZERO));
  }
}
