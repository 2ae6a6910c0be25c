package dk.samdrift.bench.generate;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Spreads a number of rows in date order over the accounting years of all cooperations: many on
 * working days, few at weekends. Cooperations lie in the order of their first month, so those whose
 * year a day is in are always a run of slots; each has as many slots as members.
 */
final class Timeline {
  private static final int WORKING_DAY = 40;
  private static final int WEEKEND_DAY = 4;
  private static final int EARLY_DAY = 1;

  /**
   * How many rows are on a day, and the slots of the cooperations whose year it is in.
   *
   * @param isEarly the day is before every year
   */
  record Day(int epochDay, int month, int rows, int firstSlot, int slots, boolean isEarly) {}

  private final List<Cooperation> slots;
  private final List<Day> days;

  private Timeline(List<Cooperation> slots, List<Day> days) {
    this.slots = slots;
    this.days = days;
  }

  static Timeline ofTheYear(Sector sector, int rows) {
    return from(Dates.FIRST_MONTH, sector, rows);
  }

  /** With a few rows already in the month before the calendar year. */
  static Timeline withEarlyDays(Sector sector, int rows) {
    return from(Dates.FIRST_MONTH - 1, sector, rows);
  }

  List<Day> days() {
    return days;
  }

  Cooperation cooperation(Day day, SplittableRandom random) {
    return slots.get(day.firstSlot() + random.nextInt(day.slots()));
  }

  private static Timeline from(int firstMonth, Sector sector, int rows) {
    List<Cooperation> slots =
        sector.cooperations().stream()
            .sorted(Comparator.comparingInt(Cooperation::firstMonth))
            .flatMap(c -> Collections.nCopies(c.memberships().size(), c).stream())
            .toList();
    int lastMonth = slots.getLast().firstMonth() + 11;
    List<Day> empty = new ArrayList<>();
    for (int day = Dates.firstDay(firstMonth); day <= Dates.lastDay(lastMonth); day++) {
      empty.add(emptyDay(day, slots));
    }
    return new Timeline(slots, filled(empty, rows));
  }

  private static Day emptyDay(int epochDay, List<Cooperation> slots) {
    int month = Dates.month(epochDay);
    boolean isEarly = month < Dates.FIRST_MONTH;
    int judgedMonth = Math.max(month, Dates.FIRST_MONTH);
    int first = 0;
    while (!slots.get(first).isInYear(judgedMonth)) {
      first++;
    }
    int end = first;
    while (end < slots.size() && slots.get(end).isInYear(judgedMonth)) {
      end++;
    }
    return new Day(epochDay, month, 0, first, end - first, isEarly);
  }

  /** Each day gets the difference of two rounded running totals, so the total is exact. */
  private static List<Day> filled(List<Day> days, int rows) {
    long total = days.stream().mapToLong(Timeline::weight).sum();
    List<Day> filled = new ArrayList<>();
    long weight = 0;
    long before = 0;
    for (Day day : days) {
      weight += weight(day);
      long after = Math.multiplyExact(rows, weight) / total;
      int count = Math.toIntExact(after - before);
      filled.add(
          new Day(day.epochDay(), day.month(), count, day.firstSlot(), day.slots(), day.isEarly()));
      before = after;
    }
    return filled;
  }

  private static long weight(Day day) {
    DayOfWeek weekday = LocalDate.ofEpochDay(day.epochDay()).getDayOfWeek();
    boolean isWeekend = weekday.compareTo(DayOfWeek.SATURDAY) >= 0;
    int perSlot = day.isEarly() ? EARLY_DAY : isWeekend ? WEEKEND_DAY : WORKING_DAY;
    return (long) perSlot * day.slots();
  }
}
