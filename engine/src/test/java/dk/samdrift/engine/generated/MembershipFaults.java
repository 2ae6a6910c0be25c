package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.CONTRIBUTIONS;
import static dk.samdrift.engine.naive.InputFile.FACTORS;
import static dk.samdrift.engine.naive.InputFile.HOURS;
import static dk.samdrift.engine.naive.InputFile.MEMBERSHIPS;
import static dk.samdrift.engine.naive.InputFile.POSTINGS;
import static dk.samdrift.engine.naive.InputFile.QUANTITIES;
import static dk.samdrift.engine.naive.InputFile.SHARES;

import dk.samdrift.engine.naive.InputFile;
import java.util.List;

/** NOT_A_MEMBER: records of someone who is known but not a member then, not yet, or never. */
final class MembershipFaults {
  private static final String CODE = "NOT_A_MEMBER";

  private MembershipFaults() {}

  static List<Fault> all() {
    return List.of(
        never("direct_posting_for_someone_never_a_member", POSTINGS, "member"),
        never("outlay_by_someone_never_a_member", POSTINGS, "paid_by"),
        never("hours_for_someone_never_a_member", HOURS, "member"),
        never("quantity_for_someone_never_a_member", QUANTITIES, "member"),
        never("contribution_of_someone_never_a_member", CONTRIBUTIONS, "member"),
        Fault.alone(
            "share_of_someone_never_a_member",
            job -> job.plantWarning(CODE, SHARES, "member", job.c())),
        Fault.alone(
            "factor_of_someone_never_a_member",
            job -> job.plantWarning(CODE, FACTORS, "member", job.c())),
        onDay("direct_posting_the_day_before_entry", POSTINGS, "03-31"),
        onDay("direct_posting_the_day_after_exit", POSTINGS, "07-01"),
        onDay("hours_the_day_before_entry", HOURS, "03-31"),
        onDay("hours_the_day_after_exit", HOURS, "07-01"),
        onDay("quantity_the_day_before_entry", QUANTITIES, "03-31"),
        onDay("quantity_the_day_after_exit", QUANTITIES, "07-01"),
        onDay("contribution_the_day_before_entry", CONTRIBUTIONS, "03-31"),
        service("direct_posting_with_one_day_before_entry", "03-31", "06-30"),
        service("direct_posting_with_one_day_after_exit", "04-01", "07-01"),
        Fault.alone("direct_posting_for_last_year_dated_before_entry", job -> priorYear(job)));
  }

  private static Fault never(String name, InputFile file, String column) {
    return Fault.alone(name, job -> job.plant(CODE, file, column, job.c()));
  }

  private static void enter(FaultyJob job) {
    job.addGood(MEMBERSHIPS, "from", job.day("04-01"), "to", job.day("06-30"));
  }

  private static Fault onDay(String name, InputFile file, String day) {
    return Fault.alone(
        name,
        job -> {
          enter(job);
          job.plant(CODE, file, "member", job.c(), "date", job.day(day));
        });
  }

  private static Fault service(String name, String from, String to) {
    return Fault.alone(
        name,
        job -> {
          enter(job);
          job.plant(
              CODE,
              POSTINGS,
              "member",
              job.c(),
              "date",
              job.day("05-01"),
              "service_from",
              job.day(from),
              "service_to",
              job.day(to));
        });
  }

  /** The part before the year falls on the date. */
  private static void priorYear(FaultyJob job) {
    enter(job);
    job.plant(
        CODE,
        POSTINGS,
        "member",
        job.c(),
        "service_from",
        job.lastYear("11-01"),
        "service_to",
        job.lastYear("11-30"));
  }
}
