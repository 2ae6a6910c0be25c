package dk.samdrift.cli.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }

  /** As it looks on a page. */
  private static String onPage(String words) {
    return new Page().line(0, words).text().strip();
  }

  @Test
  void a_date_is_written_in_words() {
    assertEquals("31. december 2025", onPage(Dates.inWords(day("2025-12-31"))));
    assertEquals("01.07.2025", Dates.inDigits(day("2025-07-01")));
  }

  @Test
  void a_period_within_one_year_names_it_once() {
    assertEquals(
        "1. juli til 30. september 2025",
        onPage(Dates.fromTo(day("2025-07-01"), day("2025-09-30"))));
    assertEquals(
        "1. juli - 30. september 2025", onPage(Dates.range(day("2025-07-01"), day("2025-09-30"))));
  }

  @Test
  void a_period_over_new_year_names_both_years() {
    assertEquals(
        "1. december 2025 til 30. november 2026",
        onPage(Dates.fromTo(day("2025-12-01"), day("2026-11-30"))));
  }

  @Test
  void a_single_day_stands_alone() {
    assertEquals("29. februar 2024", onPage(Dates.fromTo(day("2024-02-29"), day("2024-02-29"))));
  }
}
