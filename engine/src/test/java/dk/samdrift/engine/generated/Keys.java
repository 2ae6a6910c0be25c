package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.Days;
import dk.samdrift.engine.naive.InputFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * keys.csv and what belongs to it, for one cooperation.
 *
 * <p>A sure key has weight in every segment of the window, because its anchor always weighs
 * something; it needs no fallback and can be one. Any other key may be without weight, and a rule
 * with it needs a sure fallback.
 */
final class Keys {
  /** What rules have to know of a key. */
  record Plan(String id, boolean isSure, LocalDate firstFrom) {}

  private static final List<String> SURE_KINDS = List.of("fixed", "measure", "equal", "composite");
  private static final List<String> KINDS =
      List.of(
          "fixed",
          "measure",
          "equal",
          "hours",
          "hours",
          "employee-hours",
          "employee-hours",
          "quantity",
          "composite",
          "composite",
          "composite");
  private static final LocalDate FOREVER = LocalDate.of(9999, 12, 31);

  private final Dice dice;
  private final Draft draft;
  private final Scene scene;
  private final String withoutMeasure;
  private final Factors factors;
  private final List<String> periods;
  private final List<String> ids;
  private final List<Plan> plans = new ArrayList<>();

  Keys(Dice dice, Draft draft, Scene scene, String withoutMeasure) {
    this.dice = dice;
    this.draft = draft;
    this.scene = scene;
    this.withoutMeasure = withoutMeasure;
    this.periods = dice.chance(70) ? List.of("", "segment", "year") : List.of("");
    this.factors = new Factors(dice, draft, scene);
    this.ids = dice.some(Names.KEYS, dice.between(2, 9));
    for (String id : ids) {
      plans.add(key(id, plans.isEmpty() || dice.chance(35)));
    }
  }

  List<Plan> plans() {
    return plans;
  }

  private Plan key(String id, boolean isSure) {
    TreeSet<LocalDate> versions = new TreeSet<>();
    versions.add(
        plans.isEmpty() || dice.chance(60) ? firstDayOrBefore() : dice.versionDay(scene.year()));
    for (int more = dice.between(0, 3) - 1; more > 0; more--) {
      versions.add(dice.after(versions.getFirst()));
      versions.add(dice.versionDay(scene.year()));
    }
    Plan plan = new Plan(id, isSure, versions.getFirst());
    String leftOut = leftOut();
    factors.write(id, isSure, leftOut);
    for (LocalDate from : versions) {
      LocalDate next = versions.higher(from) == null ? FOREVER : versions.higher(from);
      version(plan, new Days(from, next.minusDays(1)), leftOut);
    }
    return plan;
  }

  private LocalDate firstDayOrBefore() {
    return dice.chance(40) ? scene.year().from() : dice.before(scene.year().from());
  }

  /** Someone who takes no part in a key, and so needs no share and no measure; empty for nobody. */
  private String leftOut() {
    boolean isPossible =
        scene.stretches().containsKey(withoutMeasure) && !scene.anchor().equals(withoutMeasure);
    return isPossible && dice.chance(40) ? withoutMeasure : "";
  }

  private void version(Plan plan, Days reign, String leftOut) {
    List<Plan> parts =
        plans.stream()
            .filter(part -> !part.firstFrom().isAfter(reign.from()))
            .filter(part -> part.isSure() || !plan.isSure())
            .toList();
    String kind = dice.oneOf(plan.isSure() ? SURE_KINDS : KINDS);
    if (kind.equals("composite") && parts.isEmpty()) {
      kind = "equal";
    }
    boolean isByHours = kind.equals("hours") || kind.equals("employee-hours");
    draft.add(
        InputFile.KEYS,
        Map.of(
            "cooperation", scene.id(),
            "key", plan.id(),
            "kind", kind,
            "argument", argument(kind, !leftOut.isEmpty()),
            "period", isByHours && scene.isHoursByYear() ? "year" : dice.oneOf(periods),
            "from", reign.from().toString()));
    if (kind.equals("fixed")) {
      new Shares(dice, draft, scene).write(plan, reign, leftOut);
    }
    if (kind.equals("composite")) {
      parts(plan, reign, parts);
    }
  }

  private String argument(String kind, boolean mayLeaveOut) {
    int complete = Names.MEASURES.size() - 1;
    return switch (kind) {
      case "measure" -> Names.MEASURES.get(mayLeaveOut ? complete : dice.between(0, complete - 1));
      case "hours" -> dice.oneOf(Names.TASKS);
      case "quantity" -> dice.oneOf(Names.METERS);
      default -> "";
    };
  }

  /**
   * The first version on the day of the key's, others later; a part of 0 percent may be any key,
   * also itself.
   */
  private void parts(Plan plan, Days reign, List<Plan> possible) {
    TreeSet<LocalDate> versions = new TreeSet<>();
    versions.add(reign.from());
    for (int more = dice.between(-1, 2); more > 0; more--) {
      LocalDate day = dice.versionDay(scene.year());
      if (reign.contains(day)) {
        versions.add(day);
      }
    }
    for (LocalDate from : versions) {
      List<Plan> parts = dice.some(possible, dice.between(1, 3));
      List<String> percents = Decimals.percents(dice, parts.size());
      for (int i = 0; i < parts.size(); i++) {
        part(plan.id(), from, parts.get(i).id(), percents.get(i));
      }
      List<String> used = parts.stream().map(Plan::id).toList();
      if (dice.chance(30)) {
        List<String> unused = ids.stream().filter(id -> !used.contains(id)).toList();
        dice.some(unused, 1)
            .forEach(id -> part(plan.id(), from, id, dice.chance(50) ? "0" : "0.000"));
      }
    }
  }

  private void part(String id, LocalDate from, String partKey, String percent) {
    draft.add(
        InputFile.PARTS,
        "cooperation",
        scene.id(),
        "key",
        id,
        "from",
        from.toString(),
        "part_key",
        partKey,
        "percent",
        percent);
  }
}
