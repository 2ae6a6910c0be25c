package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.KEYS;
import static dk.samdrift.engine.naive.InputFile.PARTS;

import java.util.List;
import java.util.function.Consumer;

/** BAD_COMPOSITE, of keys that no rule uses. */
final class CompositeFaults {
  private static final String CODE = "BAD_COMPOSITE";

  private CompositeFaults() {}

  static List<Fault> all() {
    return List.of(
        sum("percents_just_below_100", "99.999999999"),
        sum("percents_just_above_100", "100.000000001"),
        sum("percents_of_only_zero", "0"),
        Fault.alone("percents_of_a_later_version", CompositeFaults::laterVersion),
        Fault.more("left_out_part", CompositeFaults::leftOutPart),
        Fault.alone(
            "composite_key_without_parts",
            job -> job.plant(CODE, KEYS, "key", "C", "kind", "composite")),
        Fault.alone("composite_key_with_parts_too_late", CompositeFaults::lateParts),
        cycle("key_composed_of_itself", job -> part(job, "C", "C", job.lastYear("01-01"))),
        cycle("two_keys_composed_of_each_other", CompositeFaults::twoInCycle),
        cycle("keys_composed_of_each_other_from_a_later_day", CompositeFaults::laterCycle));
  }

  private static void composite(FaultyJob job, String key) {
    job.addGood(KEYS, "key", key, "kind", "composite");
  }

  private static void part(FaultyJob job, String key, String part, String from) {
    job.addGood(PARTS, "key", key, "part_key", part, "percent", "100", "from", from);
  }

  private static Fault sum(String name, String percent) {
    return Fault.alone(
        name,
        job -> {
          composite(job, "C");
          job.addGood(PARTS, "key", "C", "percent", percent);
          job.expect(CODE, PARTS.csv(), 0);
        });
  }

  private static void laterVersion(FaultyJob job) {
    composite(job, "C");
    part(job, "C", FaultyJob.KEY, job.lastYear("01-01"));
    job.addGood(PARTS, "key", "C", "percent", "50", "from", job.nextYear("01-01"));
    job.expect(CODE, PARTS.csv(), 0);
  }

  private static void leftOutPart(FaultyJob job) {
    composite(job, "C");
    job.addGood(PARTS, "key", "C", "percent", "50");
    job.plant("BAD_VALUE", PARTS, "key", "C", "part_key", FaultyJob.KEY, "percent", "50%");
    job.expect(CODE, PARTS.csv(), 0);
  }

  private static void lateParts(FaultyJob job) {
    job.plant(CODE, KEYS, "key", "C", "kind", "composite");
    part(job, "C", FaultyJob.KEY, job.lastYear("01-02"));
  }

  /** The specification does not say which record is named, nor whether each key of the cycle is. */
  private static Fault cycle(String name, Consumer<FaultyJob> parts) {
    return Fault.more(
        name,
        job -> {
          composite(job, "C");
          parts.accept(job);
          job.expect(CODE, "", Finding.ANY_LINE);
        });
  }

  private static void twoInCycle(FaultyJob job) {
    composite(job, "D");
    part(job, "C", "D", job.lastYear("01-01"));
    part(job, "D", "C", job.lastYear("01-01"));
  }

  private static void laterCycle(FaultyJob job) {
    composite(job, "D");
    part(job, "C", "D", job.lastYear("01-01"));
    part(job, "D", FaultyJob.KEY, job.lastYear("01-01"));
    part(job, "D", "C", job.day("10-01"));
  }
}
