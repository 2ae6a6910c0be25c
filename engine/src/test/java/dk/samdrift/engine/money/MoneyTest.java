package dk.samdrift.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class MoneyTest {

  @Test
  void kroner_have_two_decimals_and_no_negative_nothing() {
    assertEquals("0.00", Money.ZERO.toString());
    assertEquals("0.01", new Money(1).toString());
    assertEquals("-0.01", new Money(-1).toString());
    assertEquals("0.10", new Money(10).toString());
    assertEquals("1.00", new Money(100).toString());
    assertEquals("-12345.67", new Money(-1234567).toString());
    assertEquals("-92233720368547758.08", new Money(Long.MIN_VALUE).toString());
  }

  @Test
  void sums_beyond_64_bits_are_refused() {
    Money most = new Money(Long.MAX_VALUE);
    Money least = new Money(Long.MIN_VALUE);

    assertThrows(ArithmeticException.class, () -> most.plus(new Money(1)));
    assertThrows(ArithmeticException.class, () -> least.plus(new Money(-1)));
    assertEquals(new Money(-1), most.plus(least));
  }
}
