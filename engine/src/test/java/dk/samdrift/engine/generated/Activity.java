package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.Days;
import dk.samdrift.engine.naive.InputFile;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** hours.csv, quantities.csv and contributions.csv of one cooperation. */
final class Activity {
  private final Dice dice;
  private final Draft draft;
  private final Scene scene;

  Activity(Dice dice, Draft draft, Scene scene) {
    this.dice = dice;
    this.draft = draft;
    this.scene = scene;
  }

  void writeHours(int count) {
    SourceIds sourceIds = new SourceIds(dice, draft, InputFile.HOURS, "h");
    List<String> tasks = dice.chance(85) ? Names.TASKS : List.of("");
    int percentCommon = dice.chance(90) ? 15 : 100;
    for (int i = 0; i < count; i++) {
      LocalDate date = date();
      String member = dice.chance(percentCommon) ? "" : memberOn(date);
      long hundredths = dice.between(0, dice.chance(5) ? 1_000_000_000 : 800);
      Map<String, String> entry = new HashMap<>();
      entry.put("cooperation", scene.id());
      entry.put("date", date.toString());
      entry.put("employee", dice.oneOf(Names.EMPLOYEES));
      entry.put("member", member);
      entry.put("task", dice.oneOf(tasks));
      entry.put("hours", Decimals.hundredths(dice, hundredths));
      sourceIds.write(entry);
      if (dice.chance(3)) {
        sourceIds.writeTwin(entry);
      }
      if (dice.chance(12)) {
        entry.put("hours", Decimals.hundredths(dice, -dice.between(0L, hundredths)));
        entry.put("date", reversalDate(date, member).toString());
        sourceIds.write(entry);
      }
    }
    sourceIds.repeatSome(scene.id());
  }

  /**
   * The same day, so that no segment's sum falls below zero; any of the member's days where the
   * year is weighed.
   */
  private LocalDate reversalDate(LocalDate date, String member) {
    LocalDate other = dice.dayIn(scene.year());
    boolean mayBeOther =
        scene.isHoursByYear()
            && scene.year().contains(date)
            && (member.isEmpty() || scene.isMember(member, other));
    return mayBeOther ? other : date;
  }

  void writeQuantities(int count) {
    SourceIds sourceIds = new SourceIds(dice, draft, InputFile.QUANTITIES, "q");
    for (int i = 0; i < count; i++) {
      LocalDate date = date();
      String member = memberOn(date);
      if (member.isEmpty()) {
        continue;
      }
      int decimals = dice.between(0, 9);
      BigDecimal quantity = BigDecimal.valueOf(dice.between(0L, 999_999_999L), decimals);
      Map<String, String> reading = new HashMap<>();
      reading.put("cooperation", scene.id());
      reading.put("date", date.toString());
      reading.put("meter", dice.oneOf(Names.METERS));
      reading.put("member", member);
      reading.put("quantity", quantity.toPlainString());
      sourceIds.write(reading);
      if (dice.chance(10)) {
        reading.put("quantity", "-" + quantity.toPlainString());
        sourceIds.write(reading);
      }
    }
    sourceIds.repeatSome(scene.id());
  }

  void writeContributions(int count) {
    SourceIds sourceIds = new SourceIds(dice, draft, InputFile.CONTRIBUTIONS, "c");
    for (int i = 0; i < count; i++) {
      String member = dice.oneOf(scene.everMembers());
      LocalDate date = date();
      if (isOnceMember(member, date) || !scene.year().contains(date)) {
        Map<String, String> contribution = new HashMap<>();
        contribution.put("cooperation", scene.id());
        contribution.put("date", date.toString());
        contribution.put("account", dice.oneOf(Names.SHARED_ACCOUNTS));
        contribution.put("member", member);
        contribution.put("amount", Decimals.hundredths(dice, dice.between(-1_000_000, 20_000_000)));
        sourceIds.write(contribution);
      }
    }
    sourceIds.repeatSome(scene.id());
  }

  /** Who has left still has contributions. */
  private boolean isOnceMember(String member, LocalDate date) {
    List<Days> stretches = scene.stretches().getOrDefault(member, List.of());
    return stretches.stream().anyMatch(stretch -> !stretch.from().isAfter(date));
  }

  /** In the year, and seldom outside it. */
  private LocalDate date() {
    if (dice.chance(4)) {
      return dice.chance(50) ? dice.before(scene.year().from()) : dice.after(scene.year().to());
    }
    return dice.dayIn(scene.year());
  }

  private String memberOn(LocalDate date) {
    List<String> members = scene.membersOn(date);
    return members.isEmpty() ? "" : dice.oneOf(members);
  }
}
