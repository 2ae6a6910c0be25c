package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.Days;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** All chance in generated jobs comes from here: the same seed gives the same throws. */
final class Dice {
  private final SplittableRandom random;

  Dice(long seed) {
    random = new SplittableRandom(seed);
  }

  boolean chance(int percent) {
    return random.nextInt(100) < percent;
  }

  int between(int low, int high) {
    return random.nextInt(low, high + 1);
  }

  long between(long low, long high) {
    return random.nextLong(low, high + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }

  /** A few different ones of the choices, at most {@code count}, in any order. */
  <T> List<T> some(List<T> choices, int count) {
    List<T> shuffled = shuffled(choices);
    return List.copyOf(shuffled.subList(0, Math.min(count, shuffled.size())));
  }

  <T> List<T> shuffled(List<T> all) {
    List<T> rest = new ArrayList<>(all);
    List<T> shuffled = new ArrayList<>();
    while (!rest.isEmpty()) {
      shuffled.add(rest.remove(random.nextInt(rest.size())));
    }
    return shuffled;
  }

  LocalDate dayIn(Days days) {
    int last = Math.toIntExact(ChronoUnit.DAYS.between(days.from(), days.to()));
    return switch (between(0, 9)) {
      case 0 -> days.from();
      case 1 -> days.to();
      default -> days.from().plusDays(between(0, last));
    };
  }

  /** A period of days within another. */
  Days daysIn(Days days) {
    LocalDate one = dayIn(days);
    LocalDate other = dayIn(days);
    return one.isAfter(other) ? new Days(other, one) : new Days(one, other);
  }

  LocalDate before(LocalDate day) {
    return day.minusDays(chance(30) ? 1 : between(1, 800));
  }

  LocalDate after(LocalDate day) {
    return day.plusDays(chance(30) ? 1 : between(1, 800));
  }

  /**
   * Where a version begins: on the first day of the year, before it, in it, or (seldom) after it.
   */
  LocalDate versionDay(Days year) {
    int kind = between(0, 99);
    if (kind < 25) {
      return year.from();
    }
    if (kind < 50) {
      return before(year.from());
    }
    return kind < 95 ? dayIn(year) : after(year.to());
  }
}
