package dk.samdrift.cli.text;

import java.time.LocalDate;

/**
 * Dates as people here write them, for a {@link Page}; days come as the number of days since 1970.
 */
public final class Dates {

  private Dates() {}

  /** 31. december 2025. */
  public static String inWords(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return dayAndMonth(date) + Page.UNBROKEN + date.getYear();
  }

  /** 1. juli til 30. september 2025, in a sentence; a single day stands alone. */
  public static String fromTo(long from, long to) {
    return period("date.fromTo", from, to);
  }

  /** 1. juli - 30. september 2025, in a title or a table; a single day stands alone. */
  public static String range(long from, long to) {
    return period("date.range", from, to);
  }

  private static String period(String pattern, long from, long to) {
    LocalDate first = LocalDate.ofEpochDay(from);
    LocalDate last = LocalDate.ofEpochDay(to);
    if (from == to) {
      return inWords(from);
    }
    String begin =
        first.getYear() == last.getYear() ? dayAndMonth(first) : inWords(first.toEpochDay());
    return Messages.of(pattern, begin, inWords(to));
  }

  /** 31.12.2025, for tables. */
  public static String inDigits(long day) {
    LocalDate date = LocalDate.ofEpochDay(day);
    return "%02d.%02d.%d".formatted(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
  }

  private static String dayAndMonth(LocalDate date) {
    return date.getDayOfMonth()
        + "."
        + Page.UNBROKEN
        + Messages.of("date.month." + date.getMonthValue());
  }
}
