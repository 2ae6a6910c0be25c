package dk.samdrift.engine.generated;

import java.util.List;

/**
 * Small jobs that settle, and together use every feature of sections 1 to 3; each is a function of
 * its seed.
 */
public final class GeneratedJob {
  private GeneratedJob() {}

  public static Job generate(long seed) {
    Dice dice = new Dice(seed);
    int year = dice.between(2023, 2028);
    Draft draft = new Draft(year);
    World world = new World(dice, draft, year);
    for (Scene scene : world.scenes()) {
      Keys keys = new Keys(dice, draft, scene, world.leftOutMember());
      Rules rules = new Rules(dice, draft, scene, keys.plans());
      int cooperations = world.scenes().size();
      new Postings(dice, draft, world, scene, rules).write(dice.between(5, 60) / cooperations);
      Activity activity = new Activity(dice, draft, scene);
      activity.writeHours(dice.between(0, 70) / cooperations);
      activity.writeQuantities(dice.chance(50) ? 0 : dice.between(1, 15));
      activity.writeContributions(dice.chance(50) ? 0 : dice.between(1, 10));
    }
    if (dice.chance(20)) {
      addFilesNotRead(draft, world);
    }
    return new Shape(dice).of(draft.job());
  }

  /** payments.csv and budgets.csv are the web application's; a settlement does not read them. */
  private static void addFilesNotRead(Draft draft, World world) {
    JobFile payments =
        JobFile.of(
            "payments.csv",
            List.of("cooperation", "date", "member", "amount", "reference", "source_id"));
    JobFile budgets =
        JobFile.of("budgets.csv", List.of("cooperation", "year", "account", "member", "amount"));
    for (Scene scene : world.scenes()) {
      String date = scene.window().from().toString();
      payments =
          payments.withRow(
              Draft.values(
                  "cooperation",
                  scene.id(),
                  "date",
                  date,
                  "member",
                  scene.anchor(),
                  "amount",
                  "1234.56",
                  "source_id",
                  "i1"));
      budgets =
          budgets.withRow(
              Draft.values(
                  "cooperation", scene.id(),
                  "year", date.substring(0, 4),
                  "account", "114",
                  "member", scene.anchor(),
                  "amount", "1000"));
    }
    draft.add(payments);
    draft.add(budgets);
  }
}
