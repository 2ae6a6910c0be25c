package dk.samdrift.engine.settlement.plan;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.KeyTerms;
import dk.samdrift.engine.job.master.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;

/**
 * How the shared costs on one account of a cooperation are treated through the year: its segments,
 * and what a posting without service period covers.
 */
public final class AccountPlan {

  private final CooperationYear year;
  private final String account;
  private final Segment[] segments;
  private final Rule.Covers[] coversByInterval;
  private final boolean isOpen;

  private AccountPlan(
      CooperationYear year, String account, Segment[] segments, Rule.Covers[] coversByInterval) {
    this.year = year;
    this.account = account;
    this.segments = segments;
    this.coversByInterval = coversByInterval;
    this.isOpen = Arrays.stream(segments).allMatch(Segment::isOpen);
  }

  /**
   * The plan of an account as written in the postings.
   *
   * @param states reads the cooperation's keys
   * @param reserve reserves so many numbers for segments and gives the first
   */
  static AccountPlan of(
      CooperationYear year, String account, KeyState.Reader states, IntUnaryOperator reserve) {
    List<Rule> rules = matching(year, account);
    List<Optional<Rule>> winners = new ArrayList<>();
    Rule.Covers[] covers = new Rule.Covers[year.intervals()];
    List<Integer> firsts = new ArrayList<>();
    for (int interval = 0; interval < covers.length; interval++) {
      Optional<Rule> rule = winner(rules, year.start(interval));
      if (interval == 0 || isCut(winners.getLast(), rule, interval, year, states)) {
        firsts.add(interval);
      }
      winners.add(rule);
      covers[interval] = rule.map(Rule::covers).orElse(Rule.Covers.DAY);
    }
    Segment[] segments = new Segment[firsts.size()];
    int number = reserve.applyAsInt(segments.length);
    for (int i = 0; i < segments.length; i++) {
      int first = firsts.get(i);
      int end = i + 1 < segments.length ? firsts.get(i + 1) - 1 : year.intervals() - 1;
      segments[i] =
          new Segment(
              number + i,
              first,
              end,
              year.start(first),
              year.end(end),
              year.members(first),
              governing(winners.get(first), year, first));
    }
    return new AccountPlan(year, account, segments, covers);
  }

  /** Does anything that the distribution depends on change at the beginning of an interval? */
  private static boolean isCut(
      Optional<Rule> before,
      Optional<Rule> rule,
      int interval,
      CooperationYear year,
      KeyState.Reader states) {
    String key = rule.map(Rule::key).orElse("");
    String fallback = rule.map(Rule::fallback).orElse("");
    return !key.equals(before.map(Rule::key).orElse(""))
        || !fallback.equals(before.map(Rule::fallback).orElse(""))
        || !Arrays.equals(year.members(interval - 1), year.members(interval))
        || states.changes(key, interval)
        || states.changes(fallback, interval);
  }

  /** The cooperation's year. */
  public CooperationYear year() {
    return year;
  }

  /** The account. */
  public String account() {
    return account;
  }

  /** Its segments in the order of time; they cover the year. */
  public Segment[] segments() {
    return segments;
  }

  /** What postings that do not say cover, if that is the same on all days of the year. */
  public Optional<Rule.Covers> covers() {
    Rule.Covers first = coversByInterval[0];
    return Arrays.stream(coversByInterval).allMatch(covers -> covers == first)
        ? Optional.of(first)
        : Optional.empty();
  }

  /** Can shared costs fall on every day of the year? */
  public boolean isOpen() {
    return isOpen;
  }

  /** The place of the segment a day of the year lies in. */
  public int segmentOf(int day) {
    int place = segments.length - 1;
    while (segments[place].from() > day) {
      place--;
    }
    return place;
  }

  /** What a posting of a day of the year covers when it does not say. */
  public Rule.Covers coversOn(int day) {
    return coversByInterval[year.intervalOf(day)];
  }

  /** The rule for the account on a day, if there is one. */
  public Optional<Rule> ruleOn(int day) {
    return winner(matching(year, account), day);
  }

  private static List<Rule> matching(CooperationYear year, String account) {
    List<Rule> matching = new ArrayList<>();
    for (Rule rule : year.terms().rules()) {
      if (rule.matches(account)) {
        matching.add(rule);
      }
    }
    return matching;
  }

  /** The rule that wins on a day, of those that match the account. */
  private static Optional<Rule> winner(List<Rule> rules, int day) {
    Rule best = null;
    for (Rule rule : rules) {
      if (rule.from() <= day && (best == null || rule.winsOver(best))) {
        best = rule;
      }
    }
    return Optional.ofNullable(best);
  }

  private static Governing governing(Optional<Rule> winner, CooperationYear year, int interval) {
    if (winner.isEmpty()) {
      return new Governing.NoRule();
    }
    Rule rule = winner.get();
    if (rule.isDirect()) {
      return new Governing.Direct();
    }
    int day = year.start(interval);
    List<String> missing = new ArrayList<>();
    boolean isByEmployee = false;
    for (KeyTerms key : year.keysInvolved(rule, day)) {
      if (key.definitions().isThereOn(day)) {
        isByEmployee |= key.definitions().on(day) instanceof AllocationKey.ByEmployeeHours;
      } else if (key.id().equals(rule.key()) || key.id().equals(rule.fallback())) {
        missing.add(key.id());
      }
    }
    return missing.isEmpty()
        ? new Governing.ByKey(rule.key(), rule.fallback(), isByEmployee)
        : new Governing.KeyMissing(missing);
  }
}
