package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.Days;
import dk.samdrift.engine.naive.InputFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the cooperations of a job share: the year, the members and their measures. */
final class World {
  private static final List<String> KINDS =
      List.of("estate", "municipality", "department", "company");

  private final Dice dice;
  private final Draft draft;
  private final int year;
  private final List<String> members;
  private final List<Scene> scenes = new ArrayList<>();
  private boolean hasHugeAmount;

  World(Dice dice, Draft draft, int year) {
    this.dice = dice;
    this.draft = draft;
    this.year = year;
    this.members = dice.some(Names.MEMBERS, dice.chance(8) ? 1 : dice.between(2, 5));
    members.forEach(this::addMember);
    dice.some(Names.COOPERATIONS, dice.between(1, 3)).forEach(this::addCooperation);
    addMeasures();
  }

  List<Scene> scenes() {
    return scenes;
  }

  /** True once in a job: sums of more than one huge amount might not fit in 64 bits. */
  boolean takesHugeAmount() {
    boolean takes = !hasHugeAmount && dice.chance(2);
    hasHugeAmount |= takes;
    return takes;
  }

  private void addMember(String member) {
    draft.add(
        InputFile.MEMBERS,
        "member",
        member,
        "name",
        dice.chance(90) ? "Afdeling " + member : "linje\nskift \"" + member + "\"",
        "kind",
        dice.oneOf(KINDS),
        "organisation",
        dice.chance(50) ? "" : "BO, 1");
  }

  private void addCooperation(String id) {
    int firstMonth = dice.chance(40) ? 1 : dice.between(1, 12);
    draft.add(
        InputFile.COOPERATIONS,
        "cooperation",
        id,
        "name",
        "Samdriften " + id,
        "year_start_month",
        firstMonth == 1 && dice.chance(70) ? "" : (dice.chance(5) ? "0" : "") + firstMonth);
    if (dice.chance(4)) {
      return; // A cooperation that nothing happens in.
    }
    Days days = Days.accountingYear(year, firstMonth);
    Days window = scenes.isEmpty() || dice.chance(70) ? days : partOf(days);
    String anchor = dice.oneOf(members);
    List<String> others =
        members.stream().filter(member -> !member.equals(anchor) && dice.chance(80)).toList();
    Memberships memberships = new Memberships(dice, days);
    Scene scene =
        new Scene(
            id, days, window, anchor, memberships.of(anchor, others, window), dice.chance(25));
    memberships.write(draft, id, scene.stretches());
    scenes.add(scene);
  }

  /** A cooperation that begins, ends, or both, within the year. */
  private Days partOf(Days days) {
    LocalDate from = dice.chance(50) ? dice.dayIn(days) : days.from();
    LocalDate to = dice.chance(50) ? dice.dayIn(new Days(from, days.to())) : days.to();
    return new Days(from, to);
  }

  /** The last measure is for keys that leave out one member, who has no value of it. */
  private void addMeasures() {
    String leftOut = leftOutMember();
    for (String measure : Names.MEASURES) {
      for (String member : members) {
        if (!measure.equals(Names.MEASURES.getLast()) || !member.equals(leftOut)) {
          addMeasure(measure, member);
        }
      }
    }
  }

  /** Someone who is nobody's anchor; empty when there is none. */
  String leftOutMember() {
    return members.stream()
        .filter(member -> scenes.stream().noneMatch(scene -> scene.anchor().equals(member)))
        .findFirst()
        .orElse("");
  }

  private void addMeasure(String measure, String member) {
    Set<LocalDate> days = new HashSet<>();
    days.add(dice.chance(60) ? LocalDate.of(2000, 1, 1) : LocalDate.of(year, 1, 1));
    for (int more = dice.between(0, 2); more > 0; more--) {
      days.add(dice.versionDay(Days.accountingYear(year, dice.between(1, 12))));
    }
    boolean isAnchor = scenes.stream().anyMatch(scene -> scene.anchor().equals(member));
    for (LocalDate day : days.stream().sorted().toList()) {
      draft.add(
          InputFile.MEASURES,
          "member",
          member,
          "measure",
          measure,
          "from",
          day.toString(),
          "value",
          !isAnchor && dice.chance(20) ? "0" : Decimals.positive(dice));
    }
  }
}
