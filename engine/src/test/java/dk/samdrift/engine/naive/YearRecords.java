package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.Contribution;
import dk.samdrift.engine.naive.Entry.Posting;
import dk.samdrift.engine.naive.Entry.Quantity;
import dk.samdrift.engine.naive.Entry.Rule;
import dk.samdrift.engine.naive.Entry.TimeEntry;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The records that count in the accounting year, after the steps year, membership and rule of
 * section 4.
 */
final class YearRecords {
  private final Versions versions;
  private final int year;
  private final Problems problems;

  final List<Posting> postings;
  final List<TimeEntry> hours;
  final List<Quantity> quantities;
  final List<Contribution> contributions;

  YearRecords(JobRecords records, Versions versions, int year, Problems problems) {
    this.versions = versions;
    this.year = year;
    this.problems = problems;
    Steps steps = new Steps(problems);
    postings =
        inYear(records.postings, posting -> !Split.of(posting, versions, year).isOutOfYear())
            .stream()
            .filter(this::passesMembership)
            .filter(this::passesRule)
            .toList();
    hours =
        steps.keep(
            inYear(records.hours, entry -> isInYear(entry.cooperation(), entry.date())),
            Code.NOT_A_MEMBER,
            entry ->
                entry.member().isEmpty()
                    || versions.isMember(entry.cooperation(), entry.member(), entry.date()));
    quantities =
        steps.keep(
            inYear(records.quantities, entry -> isInYear(entry.cooperation(), entry.date())),
            Code.NOT_A_MEMBER,
            entry -> versions.isMember(entry.cooperation(), entry.member(), entry.date()));
    contributions =
        steps.keep(
            inYear(records.contributions, entry -> isInYear(entry.cooperation(), entry.date())),
            Code.NOT_A_MEMBER,
            entry ->
                versions.wasMemberOnOrBefore(entry.cooperation(), entry.member(), entry.date()));
  }

  private boolean isInYear(String cooperation, LocalDate date) {
    return versions.year(cooperation, year).contains(date);
  }

  /** One warning per cooperation and file, at the first of the records outside the year. */
  private <E extends Entry> List<E> inYear(List<E> entries, Predicate<E> isInYear) {
    Set<String> warned = new HashSet<>();
    for (E entry : entries) {
      if (!isInYear.test(entry) && warned.add(entry.row().text("cooperation"))) {
        problems.warning(Code.OUT_OF_YEAR, entry.row());
      }
    }
    return entries.stream().filter(isInYear).toList();
  }

  private boolean passesMembership(Posting posting) {
    boolean isGood =
        posting.paidBy().isEmpty()
            || versions.isEverMember(posting.cooperation(), posting.paidBy());
    for (LocalDate day : Split.of(posting, versions, year).daysInYear()) {
      isGood &=
          posting.isShared() || versions.isMember(posting.cooperation(), posting.member(), day);
    }
    if (!isGood) {
      problems.error(Code.NOT_A_MEMBER, posting.row());
    }
    return isGood;
  }

  private boolean passesRule(Posting posting) {
    Set<Code> found = new HashSet<>();
    if (posting.isShared()) {
      for (LocalDate day : Split.of(posting, versions, year).daysInYear()) {
        found.addAll(problemsOfDay(posting, day));
      }
    }
    found.forEach(code -> problems.error(code, posting.row()));
    return found.isEmpty();
  }

  private Set<Code> problemsOfDay(Posting posting, LocalDate day) {
    String cooperation = posting.cooperation();
    Optional<Rule> rule = versions.rule(cooperation, posting.account(), day);
    if (rule.isEmpty()) {
      return Set.of(Code.NO_RULE);
    }
    Set<Code> found = new HashSet<>();
    if (rule.get().isDirect()) {
      found.add(Code.DIRECT_WITHOUT_MEMBER);
    } else if (rule.get().keys().stream()
        .anyMatch(key -> versions.key(cooperation, key, day).isEmpty())) {
      found.add(Code.UNKNOWN_KEY);
    }
    if (versions.members(cooperation, day).isEmpty()) {
      found.add(Code.NO_MEMBERS);
    }
    return found;
  }
}
