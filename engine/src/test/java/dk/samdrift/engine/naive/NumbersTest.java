package dk.samdrift.engine.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"", "-", "1e3", "+1", ".5", "5.", "1,5", "10.500", " 1", "1 ", "--1", "\u0661"})
  void what_is_no_amount_is_not_guessed_at(String text) {
    assertEquals(Optional.empty(), Numbers.readHundredths(text));
  }

  @ParameterizedTest
  @CsvSource({
    "0,0",
    "-0.00,0",
    "1,100",
    "-1.5,-150",
    "007.05,705",
    "92233720368547758.08,9223372036854775808"
  })
  void an_amount_is_its_oere(String text, BigInteger oere) {
    assertEquals(Optional.of(oere), Numbers.readHundredths(text));
  }

  @ParameterizedTest
  @CsvSource({"0,0.00", "-1,-0.01", "-100,-1.00", "12345,123.45", "7,0.07"})
  void oere_are_written_as_kroner_with_two_decimals(BigInteger oere, String kroner) {
    assertEquals(kroner, Numbers.kroner(oere));
  }

  @Test
  void fractions_are_reduced_with_their_sign_above() {
    assertEquals("-3/2", new Fraction(BigInteger.valueOf(6), BigInteger.valueOf(-4)).toString());
    assertEquals("2", Fraction.of(4).dividedBy(Fraction.of(2)).toString());
  }
}
