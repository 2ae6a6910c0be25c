package dk.samdrift.engine.job;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExcerptTest {

  @Test
  void a_text_that_can_be_read_stays_as_it_is() {
    assertEquals("Æblegården, 1. sal", Excerpt.of("Æblegården, 1. sal"));
    assertEquals("", Excerpt.of(""));
    assertEquals("👩\u200D🌾", Excerpt.of("👩\u200D🌾"));
  }

  @Test
  void what_a_terminal_would_obey_is_shown_as_a_sign() {
    assertEquals("␛[31mrød␇", Excerpt.of("\u001B[31mrød\u0007"));
    assertEquals("to␍␊linjer", Excerpt.of("to\r\nlinjer"));
    assertEquals("␀␡", Excerpt.of("\u0000\u007F"));
    assertEquals("\\u{85}\\u{2028}\\u{202e}001", Excerpt.of("\u0085\u2028\u202E001"));
  }

  @Test
  void a_long_text_is_cut_after_sixty_characters() {
    assertEquals("x".repeat(60), Excerpt.of("x".repeat(60)));
    assertEquals("x".repeat(59) + "…", Excerpt.of("x".repeat(61)));
    assertEquals("x".repeat(59) + "…", Excerpt.of("x".repeat(100_000)));
    assertEquals("🌾".repeat(60), Excerpt.of("🌾".repeat(60)));
    assertEquals("🌾".repeat(59) + "…", Excerpt.of("🌾".repeat(61)));
  }
}
