package dk.samdrift.app.task.letter;

import dk.samdrift.app.language.Formats;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A day on which letters are written.
 *
 * @param last the one before it; what it would have told on the days between, this one tells
 */
record Morning(LocalDate today, LocalDate last, boolean isFirstOfWeek) {

  /** At which letters are written. */
  static final LocalTime TIME = LocalTime.of(6, 0);

  private static final int LONGEST_GAP_DAYS = 7;

  static Morning of(LocalDate today, Optional<LocalDate> before) {
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    LocalDate last = before.orElse(today.minusDays(1));
    LocalDate earliest = today.minusDays(LONGEST_GAP_DAYS);
    return new Morning(today, last.isBefore(earliest) ? earliest : last, last.isBefore(monday));
  }

  /** Is somebody to be reminded now of a day: seven days or one before it? */
  boolean remindsOf(LocalDate due) {
    return !due.isBefore(today) && (isNew(due.minusDays(7)) || isNew(due.minusDays(1)));
  }

  private boolean isNew(LocalDate day) {
    return day.isAfter(last) && !day.isAfter(today);
  }

  /** Since when tasks are newly given to somebody who gets letters as often. */
  Instant since(Often often) {
    LocalDate day = often == Often.DAILY ? last : today.minusDays(LONGEST_GAP_DAYS);
    return day.atTime(TIME).atZone(Formats.COPENHAGEN).toInstant();
  }
}
