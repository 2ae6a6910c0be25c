package dk.samdrift.app.task.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** The latest days for what must have happened for an accounting year, planned backwards. */
public final class YearPlan {

  private YearPlan() {}

  /**
   * Something that must have happened.
   *
   * @param yearStart the first day of the accounting year it is for
   * @param day the last one on which it is in time
   * @param rule that says so
   */
  public record YearDate(
      YearDeadline deadline, LocalDate yearStart, LocalDate day, YearRule rule) {}

  /**
   * The plan of the year that begins on a day. The rule in force on the day that is counted from
   * counts. The meeting is held on the last day for the budget, and what comes before it is counted
   * from there.
   *
   * <p>Whole months lie between: three months before 1 January is 30 September, and five months
   * after 31 December is 31 May, however long the months are.
   */
  public static List<YearDate> of(LocalDate yearStart, Collection<YearRule> rules) {
    List<YearDate> dates = new ArrayList<>();
    YearRule budget = inForce(YearDeadline.BUDGET, yearStart, rules);
    LocalDate meeting = budget.before(yearStart).minusDays(1);
    dates.add(new YearDate(YearDeadline.BUDGET, yearStart, meeting, budget));
    for (YearDeadline deadline :
        List.of(YearDeadline.NOTICE, YearDeadline.PROPOSALS, YearDeadline.MATERIAL)) {
      YearRule rule = inForce(deadline, meeting, rules);
      dates.add(new YearDate(deadline, yearStart, rule.before(meeting), rule));
    }
    LocalDate next = yearStart.plusYears(1);
    YearRule accounts = inForce(YearDeadline.ACCOUNTS, next, rules);
    dates.add(
        new YearDate(
            YearDeadline.ACCOUNTS, yearStart, accounts.after(next).minusDays(1), accounts));
    dates.sort(Comparator.comparing(YearDate::day).thenComparing(YearDate::deadline));
    return dates;
  }

  /** All days of some years' plans that lie from one day until before another. */
  public static List<YearDate> between(
      LocalDate from, LocalDate until, int startMonth, Collection<YearRule> rules) {
    List<YearDate> dates = new ArrayList<>();
    for (int year = from.getYear() - 2; year <= until.getYear() + 2; year++) {
      dates.addAll(of(LocalDate.of(year, startMonth, 1), rules));
    }
    dates.removeIf(date -> date.day().isBefore(from) || !date.day().isBefore(until));
    dates.sort(Comparator.comparing(YearDate::day).thenComparing(YearDate::deadline));
    return dates;
  }

  /** The rule that counts for a day: the newest of those in force. */
  private static YearRule inForce(
      YearDeadline deadline, LocalDate day, Collection<YearRule> rules) {
    return rules.stream()
        .filter(rule -> rule.deadline() == deadline && rule.isInForce(day))
        .max(Comparator.comparing(YearRule::from, Comparator.nullsFirst(Comparator.naturalOrder())))
        .orElseThrow(() -> new IllegalStateException("no rule for " + deadline + " on " + day));
  }
}
