package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.FACTORS;
import static dk.samdrift.engine.naive.InputFile.KEYS;
import static dk.samdrift.engine.naive.InputFile.MEASURES;
import static dk.samdrift.engine.naive.InputFile.MEMBERSHIPS;
import static dk.samdrift.engine.naive.InputFile.PARTS;
import static dk.samdrift.engine.naive.InputFile.POSTINGS;
import static dk.samdrift.engine.naive.InputFile.RULES;
import static dk.samdrift.engine.naive.InputFile.SHARES;

import dk.samdrift.engine.naive.InputFile;
import java.util.List;

/** BAD_PERIOD: periods turned round, half periods, overlaps, and two versions from one day. */
final class PeriodFaults {
  private PeriodFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.alone("membership_from_after_to", job -> membershipFromAfterTo(job)),
        Fault.alone("overlapping_memberships", job -> overlap(job, "06-30")),
        Fault.alone("membership_within_another", job -> overlap(job, "02-01")),
        Fault.alone("service_from_after_service_to", job -> service(job, "03-02", "03-01")),
        Fault.alone("service_from_without_service_to", job -> halfService(job, "service_from")),
        Fault.alone("service_to_without_service_from", job -> halfService(job, "service_to")),
        again("the_same_key_version_twice", KEYS),
        again("two_key_versions_from_one_day", KEYS, "kind", "hours"),
        again("the_same_rule_twice", RULES),
        again("two_rules_for_an_account_from_one_day", RULES, "key", "L2"),
        again("the_same_share_twice", SHARES),
        again("two_shares_of_a_member_from_one_day", SHARES, "share", "2"),
        again("the_same_factor_twice", FACTORS),
        again("two_factors_of_a_member_from_one_day", FACTORS, "factor", "2"),
        again("the_same_part_twice", PARTS),
        again("two_percents_of_a_part_from_one_day", PARTS, "percent", "50"),
        again("the_same_measure_twice", MEASURES),
        again("two_values_of_a_measure_from_one_day", MEASURES, "value", "2"));
  }

  private static Fault again(String name, InputFile file, String... namesAndValues) {
    return Fault.alone(
        name,
        job -> {
          job.addGood(file);
          job.plant("BAD_PERIOD", file, namesAndValues);
        });
  }

  private static void membershipFromAfterTo(FaultyJob job) {
    job.plant("BAD_PERIOD", MEMBERSHIPS, "from", job.day("03-02"), "to", job.day("03-01"));
  }

  private static void overlap(FaultyJob job, String from) {
    job.addGood(MEMBERSHIPS, "from", job.day("01-01"), "to", job.day("06-30"));
    job.plant("BAD_PERIOD", MEMBERSHIPS, "from", job.day(from), "to", job.day("06-30"));
  }

  private static void service(FaultyJob job, String from, String to) {
    job.plant("BAD_PERIOD", POSTINGS, "service_from", job.day(from), "service_to", job.day(to));
  }

  private static void halfService(FaultyJob job, String column) {
    job.plant("BAD_PERIOD", POSTINGS, column, job.day("03-01"));
  }
}
