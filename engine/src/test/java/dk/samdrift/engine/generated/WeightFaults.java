package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.FACTORS;
import static dk.samdrift.engine.naive.InputFile.HOURS;
import static dk.samdrift.engine.naive.InputFile.KEYS;
import static dk.samdrift.engine.naive.InputFile.MEASURES;
import static dk.samdrift.engine.naive.InputFile.PARTS;
import static dk.samdrift.engine.naive.InputFile.POSTINGS;
import static dk.samdrift.engine.naive.InputFile.QUANTITIES;
import static dk.samdrift.engine.naive.InputFile.RULES;
import static dk.samdrift.engine.naive.InputFile.SHARES;

import java.util.List;
import java.util.function.Consumer;

/** Problems of a group: ZERO_WEIGHT, NEGATIVE_WEIGHT, NO_SHARE and UNKNOWN_MEASURE. */
final class WeightFaults {
  private static final String KEY = "N";

  private WeightFaults() {}

  static List<Fault> all() {
    return List.of(
        group("no_hours", "ZERO_WEIGHT", job -> key(job, "hours", "")),
        group("no_hours_of_the_task", "ZERO_WEIGHT", WeightFaults::noHoursOfTask),
        group("only_common_time", "ZERO_WEIGHT", WeightFaults::onlyCommonTime),
        group("hours_reversed_to_nothing", "ZERO_WEIGHT", WeightFaults::reversed),
        group("no_hours_of_the_employee", "ZERO_WEIGHT", WeightFaults::noHoursOfEmployee),
        group("no_quantities", "ZERO_WEIGHT", job -> key(job, "quantity", "M")),
        group("measures_of_zero", "ZERO_WEIGHT", WeightFaults::zeroMeasures),
        group("shares_of_zero", "ZERO_WEIGHT", WeightFaults::zeroShares),
        group("factors_of_zero", "ZERO_WEIGHT", WeightFaults::zeroFactors),
        group("fallback_without_weight", "ZERO_WEIGHT", WeightFaults::weightlessFallback),
        group("part_without_weight", "ZERO_WEIGHT", WeightFaults::weightlessPart),
        group("part_of_a_part_without_weight", "ZERO_WEIGHT", WeightFaults::nestedWeightless),
        group("negative_hours", "NEGATIVE_WEIGHT", job -> negative(job, "segment")),
        group("negative_hours_by_the_year", "NEGATIVE_WEIGHT", job -> negative(job, "year")),
        group("negative_quantity", "NEGATIVE_WEIGHT", WeightFaults::negativeQuantity),
        group("negative_weight_in_a_part", "NEGATIVE_WEIGHT", WeightFaults::negativePart),
        group("member_without_share", "NO_SHARE", WeightFaults::noShare),
        group("member_without_share_in_the_newer_version", "NO_SHARE", WeightFaults::newerShares),
        group("member_without_share_in_a_part", "NO_SHARE", WeightFaults::noShareInPart),
        Fault.more("left_out_share", WeightFaults::leftOutShare),
        group("member_without_measure", "UNKNOWN_MEASURE", WeightFaults::noMeasure),
        group("member_with_a_measure_too_late", "UNKNOWN_MEASURE", WeightFaults::lateMeasure));
  }

  private static Fault group(String name, String code, Consumer<FaultyJob> plant) {
    return Fault.alone(
        name,
        job -> {
          plant.accept(job);
          job.expectOfGroup(code);
        });
  }

  private static void key(FaultyJob job, String kind, String argument) {
    job.addGroup(KEY, "key", KEY, "kind", kind, "argument", argument);
  }

  private static void noHoursOfTask(FaultyJob job) {
    key(job, "hours", "gartner");
    job.addGood(HOURS, "task", "drift");
  }

  private static void onlyCommonTime(FaultyJob job) {
    key(job, "hours", "");
    job.addGood(HOURS, "member", "");
  }

  private static void reversed(FaultyJob job) {
    key(job, "hours", "");
    job.addGood(HOURS);
    job.addGood(HOURS, "hours", "-1.50", "date", job.day("07-01"));
  }

  private static void noHoursOfEmployee(FaultyJob job) {
    job.addGood(KEYS, "key", KEY, "kind", "employee-hours");
    job.addGood(RULES, "account", KEY, "key", KEY);
    job.addGood(POSTINGS, "account", KEY, "employee", "E2");
    job.addGood(HOURS, "employee", "E1");
  }

  private static void measures(FaultyJob job, String ofA, String ofB) {
    key(job, "measure", job.cooperation());
    job.addGood(MEASURES, "value", ofA);
    job.addGood(MEASURES, "value", ofB, "member", job.b());
  }

  private static void zeroMeasures(FaultyJob job) {
    measures(job, "0", "0.00");
  }

  private static void shares(FaultyJob job, String key, String ofA, String ofB) {
    job.addGood(SHARES, "key", key, "share", ofA);
    job.addGood(SHARES, "key", key, "share", ofB, "member", job.b());
  }

  private static void zeroShares(FaultyJob job) {
    key(job, "fixed", "");
    shares(job, KEY, "0", "0");
  }

  private static void zeroFactors(FaultyJob job) {
    key(job, "equal", "");
    job.addGood(FACTORS, "key", KEY, "factor", "0");
    job.addGood(FACTORS, "key", KEY, "factor", "0.0", "member", job.b());
  }

  private static void weightlessFallback(FaultyJob job) {
    job.addGood(KEYS, "key", KEY, "kind", "hours");
    job.addGood(KEYS, "key", "F", "kind", "quantity", "argument", "M");
    job.addGood(RULES, "account", "8", "key", KEY, "fallback", "F");
    job.addGood(POSTINGS, "account", "8");
  }

  /** A composite key of the equal key and another, half each, and a posting by it. */
  private static void composite(FaultyJob job, String part) {
    job.addGroup("C", "key", "C", "kind", "composite");
    job.addGood(PARTS, "key", "C", "part_key", FaultyJob.KEY, "percent", "50");
    job.addGood(PARTS, "key", "C", "part_key", part, "percent", "50.0");
  }

  private static void weightlessPart(FaultyJob job) {
    job.addGood(KEYS, "key", KEY, "kind", "hours");
    composite(job, KEY);
  }

  private static void nestedWeightless(FaultyJob job) {
    job.addGood(KEYS, "key", KEY, "kind", "hours");
    job.addGood(KEYS, "key", "D", "kind", "composite");
    job.addGood(PARTS, "key", "D", "part_key", KEY, "percent", "100");
    composite(job, "D");
  }

  private static void negative(FaultyJob job, String period) {
    job.addGroup(KEY, "key", KEY, "kind", "hours", "period", period);
    job.addGood(HOURS, "hours", "-0.01");
    job.addGood(HOURS, "hours", "5", "member", job.b());
  }

  private static void negativeQuantity(FaultyJob job) {
    key(job, "quantity", "M");
    job.addGood(QUANTITIES, "quantity", "-0.000000001");
    job.addGood(QUANTITIES, "member", job.b());
  }

  private static void negativePart(FaultyJob job) {
    job.addGood(KEYS, "key", KEY, "kind", "hours");
    composite(job, KEY);
    job.addGood(HOURS, "hours", "-1");
    job.addGood(HOURS, "hours", "1", "member", job.b());
  }

  private static void noShare(FaultyJob job) {
    key(job, "fixed", "");
    job.addGood(SHARES, "key", KEY);
  }

  private static void newerShares(FaultyJob job) {
    key(job, "fixed", "");
    shares(job, KEY, "1", "1");
    job.addGood(SHARES, "key", KEY, "from", job.day("02-01"));
  }

  private static void noShareInPart(FaultyJob job) {
    job.addGood(KEYS, "key", KEY, "kind", "fixed");
    job.addGood(SHARES, "key", KEY);
    composite(job, KEY);
  }

  private static void leftOutShare(FaultyJob job) {
    noShare(job);
    job.plant("BAD_VALUE", SHARES, "key", KEY, "member", job.b(), "share", "-1");
    job.expectOfGroup("NO_SHARE");
  }

  private static void noMeasure(FaultyJob job) {
    key(job, "measure", job.cooperation());
    job.addGood(MEASURES);
  }

  private static void lateMeasure(FaultyJob job) {
    noMeasure(job);
    job.addGood(MEASURES, "member", job.b(), "from", job.day("03-02"));
  }
}
