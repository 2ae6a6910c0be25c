package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.CONTRIBUTIONS;
import static dk.samdrift.engine.naive.InputFile.COOPERATIONS;
import static dk.samdrift.engine.naive.InputFile.FACTORS;
import static dk.samdrift.engine.naive.InputFile.HOURS;
import static dk.samdrift.engine.naive.InputFile.KEYS;
import static dk.samdrift.engine.naive.InputFile.MEASURES;
import static dk.samdrift.engine.naive.InputFile.MEMBERS;
import static dk.samdrift.engine.naive.InputFile.MEMBERSHIPS;
import static dk.samdrift.engine.naive.InputFile.PARTS;
import static dk.samdrift.engine.naive.InputFile.POSTINGS;
import static dk.samdrift.engine.naive.InputFile.QUANTITIES;
import static dk.samdrift.engine.naive.InputFile.RULES;
import static dk.samdrift.engine.naive.InputFile.SHARES;

import dk.samdrift.engine.naive.InputFile;
import java.util.ArrayList;
import java.util.List;

/** References to nothing, and identifiers that come twice. */
final class ReferenceFaults {
  private static final String NOTHING = "fejl-ukendt";

  private ReferenceFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(unknownCooperations());
    faults.addAll(unknownMembers());
    faults.addAll(unknownKeys());
    faults.addAll(repeated());
    return faults;
  }

  private static Fault unknown(String name, String code, InputFile file, String column) {
    return Fault.alone(name, job -> job.plant(code, file, column, NOTHING));
  }

  private static List<Fault> unknownCooperations() {
    List<Fault> faults = new ArrayList<>();
    for (InputFile file : InputFile.values()) {
      if (file != COOPERATIONS && file.required().contains("cooperation")) {
        String name = file.csv() + "_of_an_unknown_cooperation";
        faults.add(unknown(name, "UNKNOWN_COOPERATION", file, "cooperation"));
      }
    }
    faults.add(
        Fault.alone(
            "cooperation_in_other_letters",
            job -> job.plant("UNKNOWN_COOPERATION", KEYS, "cooperation", capital(job))));
    return faults;
  }

  private static String capital(FaultyJob job) {
    return job.cooperation().replace('f', 'F');
  }

  private static List<Fault> unknownMembers() {
    List<Fault> faults = new ArrayList<>();
    List<InputFile> files =
        List.of(MEMBERSHIPS, MEASURES, SHARES, FACTORS, POSTINGS, HOURS, QUANTITIES, CONTRIBUTIONS);
    for (InputFile file : files) {
      faults.add(unknown(file.csv() + "_of_an_unknown_member", "UNKNOWN_MEMBER", file, "member"));
    }
    faults.add(unknown("paid_by_an_unknown_member", "UNKNOWN_MEMBER", POSTINGS, "paid_by"));
    faults.add(
        Fault.alone(
            "posting_of_and_paid_by_unknown_members",
            job -> job.plant("UNKNOWN_MEMBER", POSTINGS, "member", "ingen", "paid_by", "ingen")));
    return faults;
  }

  private static List<Fault> unknownKeys() {
    return List.of(
        unknown("share_of_an_unknown_key", "UNKNOWN_KEY", SHARES, "key"),
        unknown("factor_of_an_unknown_key", "UNKNOWN_KEY", FACTORS, "key"),
        unknown("parts_of_an_unknown_key", "UNKNOWN_KEY", PARTS, "key"),
        unknown("part_that_is_an_unknown_key", "UNKNOWN_KEY", PARTS, "part_key"),
        unknown("unused_rule_with_an_unknown_key", "UNKNOWN_KEY", RULES, "key"),
        unknown("unused_rule_with_an_unknown_fallback", "UNKNOWN_KEY", RULES, "fallback"),
        Fault.alone(
            "direct_as_fallback", job -> job.plant("UNKNOWN_KEY", RULES, "fallback", "direct")),
        Fault.alone(
            "unused_key_by_an_unknown_measure",
            job -> job.plant("UNKNOWN_MEASURE", KEYS, "kind", "measure", "argument", NOTHING)),
        Fault.alone(
            "factor_of_an_unknown_key_and_an_unknown_member",
            job -> {
              job.plant("UNKNOWN_KEY", FACTORS, "key", NOTHING, "member", NOTHING);
              job.expectOfLast("ERROR", "UNKNOWN_MEMBER", FACTORS);
            }));
  }

  private static List<Fault> repeated() {
    return List.of(
        Fault.alone(
            "cooperation_twice",
            job -> job.plant("DUPLICATE_ID", COOPERATIONS, "cooperation", job.cooperation())),
        Fault.alone("member_twice", job -> job.plant("DUPLICATE_ID", MEMBERS, "member", job.a())),
        sourceId("posting_again_with_another_amount", POSTINGS, "amount", "10.02"),
        sourceId("posting_again_with_another_text", POSTINGS, "text", "Rettet"),
        sourceId("posting_again_with_another_voucher", POSTINGS, "voucher", "B2"),
        sourceId("hours_again_with_another_task", HOURS, "task", "gartner"),
        sourceId("hours_again_with_other_hours", HOURS, "hours", "1.51"),
        sourceId("quantity_again_with_another_meter", QUANTITIES, "meter", "M2"),
        sourceId("contribution_again_with_another_amount", CONTRIBUTIONS, "amount", "5.01"));
  }

  private static Fault sourceId(String name, InputFile file, String column, String value) {
    return Fault.alone(
        name,
        job -> {
          job.addGood(file, "source_id", "s1");
          job.plant("DUPLICATE_SOURCE_ID", file, "source_id", "s1", column, value);
        });
  }
}
