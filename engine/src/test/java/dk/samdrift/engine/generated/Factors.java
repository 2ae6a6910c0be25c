package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.InputFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** factors.csv: seldom one, on any day, and 0 for anyone whose weight the key can do without. */
final class Factors {
  private static final List<String> VALUES =
      List.of("0.5", "1", "1.25", "3", "0.333333333", "100", "1.000000001");

  private final Dice dice;
  private final Draft draft;
  private final Scene scene;

  Factors(Dice dice, Draft draft, Scene scene) {
    this.dice = dice;
    this.draft = draft;
    this.scene = scene;
  }

  void write(String key, boolean isSure, String leftOut) {
    for (String member : scene.everMembers()) {
      if (member.equals(leftOut)) {
        write(key, member, LocalDate.of(1999, 12, 31), "0");
      } else if (dice.chance(20)) {
        boolean mayBeZero = !isSure || !member.equals(scene.anchor());
        for (LocalDate from : versions()) {
          write(key, member, from, mayBeZero && dice.chance(30) ? "0" : dice.oneOf(VALUES));
        }
      }
    }
  }

  private Set<LocalDate> versions() {
    Set<LocalDate> versions = new TreeSet<>();
    for (int more = dice.between(1, 2); more > 0; more--) {
      versions.add(dice.versionDay(scene.year()));
    }
    return versions;
  }

  private void write(String key, String member, LocalDate from, String factor) {
    draft.add(
        InputFile.FACTORS,
        "cooperation",
        scene.id(),
        "key",
        key,
        "from",
        from.toString(),
        "member",
        member,
        "factor",
        factor);
  }
}
