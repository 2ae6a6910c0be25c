package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.Days;
import dk.samdrift.engine.naive.InputFile;
import java.time.LocalDate;
import java.util.TreeSet;

/**
 * shares.csv: every version names everyone who is a member while it is in force, and perhaps
 * others.
 */
final class Shares {
  private final Dice dice;
  private final Draft draft;
  private final Scene scene;

  Shares(Dice dice, Draft draft, Scene scene) {
    this.dice = dice;
    this.draft = draft;
    this.scene = scene;
  }

  void write(Keys.Plan key, Days reign, String leftOut) {
    TreeSet<LocalDate> versions = new TreeSet<>();
    boolean isFirst = reign.from().equals(key.firstFrom());
    versions.add(isFirst && dice.chance(25) ? dice.before(reign.from()) : reign.from());
    for (int more = dice.between(-1, 2); more > 0; more--) {
      LocalDate day = dice.versionDay(scene.year());
      if (reign.contains(day)) {
        versions.add(day);
      }
    }
    for (LocalDate from : versions) {
      LocalDate next =
          versions.higher(from) == null ? reign.to().plusDays(1) : versions.higher(from);
      version(key, new Days(from, next.minusDays(1)), leftOut);
    }
  }

  private void version(Keys.Plan key, Days days, String leftOut) {
    for (String member : scene.everMembers()) {
      boolean isNeeded = scene.isMemberInYear(member, days) || member.equals(scene.anchor());
      if (!member.equals(leftOut) && (isNeeded || dice.chance(50))) {
        boolean mayBeZero = !key.isSure() || !member.equals(scene.anchor());
        draft.add(
            InputFile.SHARES,
            "cooperation",
            scene.id(),
            "key",
            key.id(),
            "from",
            days.from().toString(),
            "member",
            member,
            "share",
            mayBeZero && dice.chance(25) ? "0" : Decimals.positive(dice));
      }
    }
  }
}
