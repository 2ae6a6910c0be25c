package dk.samdrift.app.ledger;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/**
 * An accounting year.
 *
 * @param year the calendar year in which it begins
 * @param version rises with every change
 */
public record Year(int year, LocalDate first, LocalDate last, boolean isClosed, int version) {

  /** One that nothing has happened to yet. */
  public static Year beginning(int year, int startMonth) {
    LocalDate first = LocalDate.of(year, startMonth, 1);
    return new Year(year, first, first.plusYears(1).minusDays(1), false, 0);
  }

  /** In which year a day is. */
  public static int of(LocalDate day, int startMonth) {
    return YearMonth.from(day).minusMonths(startMonth - 1L).getYear();
  }

  /** What people call it: 2025, or 2025/26 when it does not follow the calendar. */
  public String words() {
    return first.getYear() == last.getYear()
        ? Integer.toString(year)
        : year + "/" + String.format(Locale.ROOT, "%02d", last.getYear() % 100);
  }
}
