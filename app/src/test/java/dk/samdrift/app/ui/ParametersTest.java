package dk.samdrift.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ParametersTest {

  private static String first(String typed) {
    return Parameters.first(Map.of("name", new String[] {typed}), "name");
  }

  @Test
  void what_nobody_can_see_is_not_kept() {
    assertEquals("Birkene", first("Birk\u0000ene"));
    assertEquals("Birkene", first("\u202eBirk\u200bene\ufeff"));
  }

  @Test
  void letters_signs_and_line_breaks_stay_as_they_were_typed() {
    String typed = " Æblegården \u00a0– 😀 §2\r\n\t<b> ";

    assertEquals(typed, first(typed));
  }
}
