package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.Days;
import dk.samdrift.engine.naive.InputFile;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * memberships.csv: members that stay, enter, leave, come back, and were or will be members in other
 * years only.
 */
final class Memberships {
  private static final LocalDate LONG_AGO = LocalDate.of(2001, 5, 17);
  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

  private final Dice dice;
  private final Days year;

  Memberships(Dice dice, Days year) {
    this.dice = dice;
    this.year = year;
  }

  /** The anchor is a member on every day of the window; the others come and go as they like. */
  Map<String, List<Days>> of(String anchor, List<String> others, Days window) {
    Map<String, List<Days>> stretches = new LinkedHashMap<>();
    stretches.put(anchor, List.of(covering(window)));
    for (String member : others) {
      stretches.put(member, stretches());
    }
    return stretches;
  }

  private Days covering(Days window) {
    LocalDate from = window.from();
    if (from.equals(year.from()) && dice.chance(70)) {
      from = dice.chance(50) ? LONG_AGO : dice.before(from);
    }
    LocalDate to = window.to();
    if (to.equals(year.to()) && dice.chance(70)) {
      to = dice.chance(70) ? OPEN : dice.after(to);
    }
    return new Days(from, to);
  }

  private List<Days> stretches() {
    LocalDate first = year.from();
    LocalDate last = year.to();
    LocalDate day = dice.dayIn(new Days(first, last.minusDays(40)));
    LocalDate later = dice.dayIn(new Days(day.plusDays(3), last));
    return switch (dice.between(0, 11)) {
      case 0 -> List.of(new Days(first, last));
      case 1, 2 -> List.of(new Days(day, OPEN));
      case 3 -> List.of(new Days(LONG_AGO, day));
      case 4, 5 -> List.of(new Days(LONG_AGO, day), new Days(later, OPEN));
      case 6 -> List.of(new Days(LONG_AGO, day), new Days(day.plusDays(1), later));
      case 7 ->
          List.of(
              new Days(first, day),
              new Days(day.plusDays(2), day.plusDays(2)),
              new Days(later.plusDays(1), OPEN));
      case 8 -> List.of(new Days(LONG_AGO, dice.before(first)));
      case 9 -> List.of(new Days(dice.after(last), OPEN));
      case 10 -> List.of(new Days(day, day));
      default -> List.of(new Days(LONG_AGO, OPEN));
    };
  }

  void write(Draft draft, String cooperation, Map<String, List<Days>> stretches) {
    stretches.forEach((member, all) ->
        all.forEach(days ->
            draft.add(
                InputFile.MEMBERSHIPS,
                "cooperation",
                cooperation,
                "member",
                member,
                "from",
                days.from().toString(),
                "to",
                days.to().equals(OPEN) ? "" : days.to().toString())));
  }
}
