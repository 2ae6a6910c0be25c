package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Dates and service periods of postings.
 *
 * @param dice chance
 * @param year the accounting year
 * @param allowed the days of the year that a part of the posting may fall on
 * @param before days before the year that it may be dated on; empty when there are none
 * @param percentWithService how often a posting has a service period
 */
record Services(
    Dice dice, Days year, Days allowed, List<LocalDate> before, int percentWithService) {
  /** A posting's date, and its service period or an empty list. */
  record Time(LocalDate date, List<Days> service) {
    String from() {
      return service.isEmpty() ? "" : service.getFirst().from().toString();
    }

    String to() {
      return service.isEmpty() ? "" : service.getFirst().to().toString();
    }
  }

  Time time() {
    List<Time> possible = new ArrayList<>();
    LocalDate date = dice.dayIn(allowed);
    Days within = dice.daysIn(allowed);
    possible.add(new Time(date, List.of(within)));
    possible.add(new Time(date, List.of(allAfter())));
    possible.add(new Time(date, List.of(allBefore())));
    addAcrossYears(possible, date, within);
    if (!before.isEmpty()) {
      addDatedBefore(possible, dice.oneOf(before), within);
    }
    return dice.chance(percentWithService) ? dice.oneOf(possible) : new Time(date, List.of());
  }

  private Days allBefore() {
    LocalDate last = dice.before(year.from());
    return new Days(last.minusDays(dice.between(0, 400)), last);
  }

  private Days allAfter() {
    LocalDate first = dice.after(year.to());
    return new Days(first, first.plusDays(dice.between(0, 400)));
  }

  private boolean reachesFirstDay() {
    return allowed.from().equals(year.from());
  }

  private boolean reachesLastDay() {
    return allowed.to().equals(year.to());
  }

  private void addAcrossYears(List<Time> possible, LocalDate date, Days within) {
    LocalDate earlier = dice.before(year.from());
    LocalDate later = dice.after(year.to());
    if (reachesFirstDay()) {
      possible.add(new Time(date, List.of(new Days(earlier, within.to()))));
    }
    if (reachesLastDay()) {
      possible.add(new Time(date, List.of(new Days(within.from(), later))));
    }
    if (reachesFirstDay() && reachesLastDay()) {
      possible.add(new Time(date, List.of(new Days(earlier, later))));
    }
  }

  private void addDatedBefore(List<Time> possible, LocalDate date, Days within) {
    LocalDate earlier = dice.before(year.from());
    possible.add(new Time(date, List.of(within)));
    possible.add(new Time(date, List.of(allAfter())));
    if (reachesFirstDay()) {
      possible.add(new Time(date, List.of(new Days(earlier, within.to()))));
      if (reachesLastDay()) {
        possible.add(new Time(date, List.of(new Days(earlier, dice.after(year.to())))));
      }
    }
    if (reachesLastDay()) {
      possible.add(new Time(date, List.of(new Days(within.from(), dice.after(year.to())))));
    }
  }
}
