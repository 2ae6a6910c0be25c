package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.COOPERATIONS;
import static dk.samdrift.engine.naive.InputFile.KEYS;
import static dk.samdrift.engine.naive.InputFile.MEMBERSHIPS;
import static dk.samdrift.engine.naive.InputFile.POSTINGS;
import static dk.samdrift.engine.naive.InputFile.RULES;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * NO_RULE, DIRECT_WITHOUT_MEMBER, NO_MEMBERS, and a key that is not in force yet: judged by days.
 */
final class RuleFaults {
  private static final String LONGER_ACCOUNT = FaultyJob.ACCOUNT + "0";

  private RuleFaults() {}

  static List<Fault> all() {
    return List.of(
        Fault.alone("account_without_rule", job -> job.plant("NO_RULE", POSTINGS, "account", "7")),
        Fault.alone(
            "account_that_only_begins_like_a_rule",
            job -> job.plant("NO_RULE", POSTINGS, "account", LONGER_ACCOUNT)),
        Fault.alone("account_above_a_rule", RuleFaults::aboveRule),
        Fault.alone(
            "posting_of_nothing_without_rule",
            job -> job.plant("NO_RULE", POSTINGS, "account", "7", "amount", "0")),
        noRule("rule_from_the_day_after", job -> late(job, "03-02")),
        noRule(
            "service_begins_the_day_before_the_rule",
            job -> late(job, "02-02", "service_from", "02-01", "service_to", "02-28")),
        noRule("date_without_rule_for_a_service_last_year", job -> lastYearsService(job)),
        noRule("rule_begins_within_the_month_it_covers", job -> covers(job, "month", "02-03")),
        noRule("rule_begins_within_the_quarter_it_covers", job -> covers(job, "quarter", "01-31")),
        noRule("rule_begins_within_the_year_it_covers", job -> covers(job, "year", "01-02")),
        Fault.more("left_out_rule", RuleFaults::leftOutRule),
        Fault.more("left_out_key", RuleFaults::leftOutKey),
        Fault.alone("direct_rule_and_posting_without_member", RuleFaults::directWithoutMember),
        Fault.alone("direct_rule_on_the_last_day_of_a_service", RuleFaults::directOnLastDay),
        Fault.more("key_not_in_force_on_the_day", RuleFaults::keyNotInForce),
        noMembers("posting_before_anyone_is_a_member", "date", "01-31"),
        noMembers("posting_after_all_have_left", "date", "09-01"),
        noMembers(
            "service_on_one_day_without_members",
            "date",
            "03-01",
            "service_from",
            "02-28",
            "service_to",
            "09-01"),
        noMembers(
            "one_oere_over_a_year_with_days_without_members",
            "amount",
            "0.01",
            "date",
            "03-01",
            "service_from",
            "01-01",
            "service_to",
            "12-31"));
  }

  private static void aboveRule(FaultyJob job) {
    job.addGood(RULES, "account", "8.1");
    job.plant("NO_RULE", POSTINGS, "account", "8");
  }

  private static Fault noRule(String name, Consumer<FaultyJob> plant) {
    return Fault.alone(name, plant);
  }

  /** A rule from a day of the year, and a posting of 1 March on its account. */
  private static void late(FaultyJob job, String from, String... columnsAndDays) {
    job.addGood(RULES, "account", "8", "from", job.day(from));
    String[] values = columnsAndDays.clone();
    for (int i = 1; i < values.length; i += 2) {
      values[i] = job.day(values[i]);
    }
    job.add(POSTINGS, withAccount8(job, values));
    job.expectOfLast("ERROR", "NO_RULE", POSTINGS);
  }

  private static Map<String, String> withAccount8(FaultyJob job, String... values) {
    Map<String, String> posting = job.good(POSTINGS, values);
    posting.put("account", "8");
    return posting;
  }

  private static void lastYearsService(FaultyJob job) {
    job.addGood(RULES, "account", "8", "from", job.day("03-02"));
    job.plant(
        "NO_RULE",
        POSTINGS,
        "account",
        "8",
        "service_from",
        job.lastYear("05-01"),
        "service_to",
        job.lastYear("05-31"));
  }

  private static void covers(FaultyJob job, String covers, String from) {
    job.addGood(RULES, "account", "8", "covers", covers, "from", job.day(from));
    job.plant("NO_RULE", POSTINGS, "account", "8", "date", job.day("02-28"));
  }

  private static void leftOutRule(FaultyJob job) {
    job.plant("BAD_VALUE", RULES, "account", "8", "covers", "week");
    job.plant("NO_RULE", POSTINGS, "account", "8");
  }

  private static void leftOutKey(FaultyJob job) {
    job.plant("BAD_VALUE", KEYS, "key", "N", "period", "month");
    job.plant("UNKNOWN_KEY", RULES, "account", "8", "key", "N");
    job.plant("NO_RULE", POSTINGS, "account", "8");
  }

  private static void directWithoutMember(FaultyJob job) {
    job.addGood(RULES, "account", "8", "key", "direct");
    job.plant("DIRECT_WITHOUT_MEMBER", POSTINGS, "account", "8.1");
  }

  private static void directOnLastDay(FaultyJob job) {
    job.addGood(RULES, "account", "8");
    job.addGood(RULES, "account", "8", "key", "direct", "from", job.day("04-30"));
    job.plant(
        "DIRECT_WITHOUT_MEMBER",
        POSTINGS,
        "account",
        "8",
        "service_from",
        job.day("04-01"),
        "service_to",
        job.day("04-30"));
  }

  /** The specification does not say whether the rule or the posting is named. */
  private static void keyNotInForce(FaultyJob job) {
    job.addGood(KEYS, "key", "N", "from", job.day("06-01"));
    job.addGood(RULES, "account", "8", "key", "N");
    job.addGood(POSTINGS, "account", "8");
    job.expect("UNKNOWN_KEY", "", Finding.ANY_LINE);
  }

  /** A cooperation whose only member is one from 1 February to 31 August. */
  private static Fault noMembers(String name, String... columnsAndValues) {
    return Fault.alone(
        name,
        job -> {
          String late = job.cooperation() + "-sen";
          job.addGood(COOPERATIONS, "cooperation", late);
          job.addGood(
              MEMBERSHIPS, "cooperation", late, "from", job.day("02-01"), "to", job.day("08-31"));
          job.addGood(KEYS, "cooperation", late);
          job.addGood(RULES, "cooperation", late, "key", "N");
          String[] values = columnsAndValues.clone();
          for (int i = 1; i < values.length; i += 2) {
            values[i] = values[i - 1].equals("amount") ? values[i] : job.day(values[i]);
          }
          Map<String, String> posting = job.good(POSTINGS, values);
          posting.put("cooperation", late);
          posting.put("account", "8");
          job.add(POSTINGS, posting);
          job.expectOfLast("ERROR", "NO_MEMBERS", POSTINGS);
        });
  }
}
