package dk.samdrift.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PageTest {

  @Test
  void sentences_are_wrapped_between_words_and_keep_their_indent() {
    String text = new Page().sentences(4, "Udgiften deles. ".repeat(20).strip()).text();

    assertTrue(text.lines().allMatch(line -> line.length() <= 96), text);
    assertTrue(text.lines().allMatch(line -> line.startsWith("    ") && line.charAt(4) != ' '));
    assertEquals("Udgiften deles. ".repeat(20), text.replaceAll("\\s+", " ").substring(1));
  }

  @Test
  void a_number_and_its_unit_stay_on_one_line() {
    String words = "x".repeat(90) + " 1.234,50" + Page.UNBROKEN + "kr.";

    assertEquals("x".repeat(90) + "\n1.234,50 kr.\n", new Page().sentences(0, words).text());
  }

  @Test
  void a_word_longer_than_the_line_is_left_whole() {
    assertEquals("x".repeat(200) + "\n", new Page().sentences(0, "x".repeat(200)).text());
  }

  @Test
  void a_heading_is_underlined_by_its_characters_not_its_bytes() {
    assertEquals("Æblegården\n----------\n", new Page().heading("Æblegården").text());
  }

  @Test
  void a_page_ends_with_one_line_feed() {
    assertEquals("a\n", new Page().paragraph("a").blank().text());
  }

  @Test
  void a_long_text_is_cut_in_a_table() {
    assertEquals("abcd", Table.cut("abcd", 4));
    assertEquals("ab…e", Table.cut("abcde", 4));
    assertEquals("Boligafdelinge…net (jer)", Table.cut("Boligafdelingen ved Skovbrynet (jer)", 24));
    assertEquals("😀…", Table.cut("😀😀😀", 2));
  }

  @Test
  void figures_stand_to_the_right_and_no_line_ends_in_blanks() {
    Table table = new Table(1, "Navn", "Beløb").row("Å", "1,00").row("I alt", "");

    assertEquals("Navn   Beløb\nÅ       1,00\nI alt\n", table.text(""));
  }
}
