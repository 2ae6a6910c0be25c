package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.CONTRIBUTIONS;
import static dk.samdrift.engine.naive.InputFile.POSTINGS;
import static dk.samdrift.engine.naive.InputFile.RULES;

import java.util.List;
import java.util.function.Consumer;

/**
 * OVERFLOW: each amount fits in 64 bits, and a final sum does not. The specification names no
 * record for it.
 */
final class SumFaults {
  private static final String MAX = "92233720368547758.07";
  private static final String MIN = "-92233720368547758.08";

  private SumFaults() {}

  static List<Fault> all() {
    return List.of(
        overflow("sum_of_a_group", job -> shared(job, MAX, "0.01")),
        overflow("sum_of_a_group_below_zero", job -> shared(job, MIN, "-0.01")),
        overflow("sum_of_an_account", job -> direct(job, FaultyJob.ACCOUNT)),
        overflow("cost_of_a_member", job -> direct(job, "9.1")),
        overflow("contributions_of_a_member", SumFaults::contributions),
        overflow("outlays_of_a_member", SumFaults::outlays),
        overflow("balance_of_a_member", SumFaults::balance));
  }

  private static Fault overflow(String name, Consumer<FaultyJob> plant) {
    return Fault.more(
        name,
        job -> {
          plant.accept(job);
          job.expect("OVERFLOW", "", Finding.ANY_LINE);
        });
  }

  private static void shared(FaultyJob job, String one, String other) {
    job.addGood(RULES, "account", "8");
    job.addGood(POSTINGS, "account", "8", "amount", one);
    job.addGood(POSTINGS, "account", "8", "amount", other);
  }

  /** On the same account its sum leaves 64 bits; on two accounts only the member's cost does. */
  private static void direct(FaultyJob job, String otherAccount) {
    job.addGood(POSTINGS, "member", job.a(), "amount", MAX);
    job.addGood(POSTINGS, "member", job.a(), "amount", "0.01", "account", otherAccount);
  }

  private static void contributions(FaultyJob job) {
    job.addGood(CONTRIBUTIONS, "amount", MAX);
    job.addGood(CONTRIBUTIONS, "amount", "0.01");
  }

  /** For service after the year, so that nothing else sums up. */
  private static void outlays(FaultyJob job) {
    for (String amount : List.of(MAX, "0.01")) {
      job.addGood(
          POSTINGS,
          "amount",
          amount,
          "paid_by",
          job.a(),
          "service_from",
          job.nextYear("01-01"),
          "service_to",
          job.nextYear("12-31"));
    }
  }

  private static void balance(FaultyJob job) {
    job.addGood(POSTINGS, "member", job.a(), "amount", MAX);
    job.addGood(CONTRIBUTIONS, "amount", "-0.01");
  }
}
