package dk.samdrift.engine.naive;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** A period with both days included. */
public record Days(LocalDate from, LocalDate to) {
  public Days {
    if (from.isAfter(to)) {
      throw new IllegalStateException("period from " + from + " to " + to);
    }
  }

  /** The accounting year that begins in {@code year}. */
  public static Days accountingYear(int year, int firstMonth) {
    LocalDate from = LocalDate.of(year, firstMonth, 1);
    return new Days(from, from.plusYears(1).minusDays(1));
  }

  static Days accountingYearOf(LocalDate date, int firstMonth) {
    Days year = accountingYear(date.getYear(), firstMonth);
    return year.contains(date) ? year : accountingYear(date.getYear() - 1, firstMonth);
  }

  static Days monthOf(LocalDate date) {
    LocalDate from = date.withDayOfMonth(1);
    return new Days(from, from.plusMonths(1).minusDays(1));
  }

  static Days quarterOf(LocalDate date, int firstMonth) {
    LocalDate from = accountingYearOf(date, firstMonth).from();
    while (!from.plusMonths(3).isAfter(date)) {
      from = from.plusMonths(3);
    }
    return new Days(from, from.plusMonths(3).minusDays(1));
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  public boolean overlaps(Days other) {
    return !from.isAfter(other.to) && !to.isBefore(other.from);
  }

  /**
   * How many days, counted from the first, are not after {@code day}; 0 before the first, all from
   * the last on.
   */
  long countUpTo(LocalDate day) {
    if (day.isBefore(from)) {
      return 0;
    }
    LocalDate last = day.isBefore(to) ? day : to;
    return ChronoUnit.DAYS.between(from, last) + 1;
  }

  long count() {
    return countUpTo(to);
  }

  /** The days that are in both. */
  List<LocalDate> daysIn(Days other) {
    if (!overlaps(other)) {
      return List.of();
    }
    LocalDate first = from.isAfter(other.from) ? from : other.from;
    LocalDate last = to.isBefore(other.to) ? to : other.to;
    return new Days(first, last).each();
  }

  List<LocalDate> each() {
    return from.datesUntil(to.plusDays(1)).toList();
  }
}
