package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.CONTRIBUTIONS;
import static dk.samdrift.engine.naive.InputFile.HOURS;
import static dk.samdrift.engine.naive.InputFile.POSTINGS;
import static dk.samdrift.engine.naive.InputFile.QUANTITIES;

import dk.samdrift.engine.naive.InputFile;
import java.util.List;

/** OUT_OF_YEAR: a warning, once for the first of several. */
final class YearFaults {
  private YearFaults() {}

  static List<Fault> all() {
    return List.of(
        after("posting_dated_after_the_year", POSTINGS),
        after("hours_after_the_year", HOURS),
        after("quantity_after_the_year", QUANTITIES),
        after("contribution_after_the_year", CONTRIBUTIONS),
        before("posting_dated_before_the_year", POSTINGS),
        before("hours_before_the_year", HOURS),
        before("quantity_before_the_year", QUANTITIES),
        before("contribution_before_the_year", CONTRIBUTIONS),
        service("posting_and_service_before_the_year", "12-31", "11-01", "12-31"),
        Fault.alone("posting_dated_after_the_year_for_a_service_in_it", YearFaults::lateForService),
        Fault.alone("posting_without_rule_after_the_year", YearFaults::withoutRule),
        Fault.alone("hours_of_someone_never_a_member_after_the_year", YearFaults::notMember));
  }

  private static Fault after(String name, InputFile file) {
    return Fault.alone(
        name,
        job -> {
          job.plantWarning("OUT_OF_YEAR", file, "date", job.nextYear("01-01"));
          job.addGood(file, "date", job.nextYear("06-30"));
        });
  }

  private static Fault before(String name, InputFile file) {
    return Fault.alone(
        name,
        job -> {
          job.addGood(file);
          job.plantWarning("OUT_OF_YEAR", file, "date", job.lastYear("12-31"));
        });
  }

  private static Fault service(String name, String date, String from, String to) {
    return Fault.alone(
        name,
        job ->
            job.plantWarning(
                "OUT_OF_YEAR",
                POSTINGS,
                "date",
                job.lastYear(date),
                "service_from",
                job.lastYear(from),
                "service_to",
                job.lastYear(to)));
  }

  private static void lateForService(FaultyJob job) {
    job.plantWarning(
        "OUT_OF_YEAR",
        POSTINGS,
        "date",
        job.nextYear("01-01"),
        "service_from",
        job.day("12-01"),
        "service_to",
        job.day("12-31"));
  }

  private static void withoutRule(FaultyJob job) {
    job.plantWarning("OUT_OF_YEAR", POSTINGS, "date", job.nextYear("01-01"), "account", "7");
  }

  private static void notMember(FaultyJob job) {
    job.plantWarning("OUT_OF_YEAR", HOURS, "date", job.nextYear("01-01"), "member", job.c());
  }
}
