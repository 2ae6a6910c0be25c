package dk.samdrift.engine.settlement.plan;

import dk.samdrift.engine.job.master.Rule.Covers;
import java.time.LocalDate;

/**
 * The accounting year of a cooperation.
 *
 * @param startMonth the month it begins in, 1 to 12
 * @param from its first day, as days since 1970
 * @param to its last day
 */
public record AccountingYear(int startMonth, int from, int to) {

  /** The year that begins in a calendar year. */
  public static AccountingYear of(int year, int startMonth) {
    LocalDate start = LocalDate.of(year, startMonth, 1);
    return new AccountingYear(startMonth, day(start), day(start.plusYears(1)) - 1);
  }

  /** Does a day lie in it? */
  public boolean contains(int day) {
    return from <= day && day <= to;
  }

  /** How many days it has. */
  public int days() {
    return to - from + 1;
  }

  /**
   * The period a posting without service period is for, by its date and what its rule says it
   * covers.
   */
  public Period covered(Covers covers, int day) {
    int months =
        switch (covers) {
          case DAY -> 0;
          case MONTH -> 1;
          case QUARTER -> 3;
          case YEAR -> 12;
        };
    if (months == 0) {
      return new Period(day, day);
    }
    LocalDate date = LocalDate.ofEpochDay(day);
    int monthOfYear = Math.floorMod(date.getMonthValue() - startMonth, 12);
    LocalDate start = date.withDayOfMonth(1).minusMonths(monthOfYear % months);
    return new Period(day(start), day(start.plusMonths(months)) - 1);
  }

  private static int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay());
  }
}
