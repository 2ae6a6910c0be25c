package dk.samdrift.engine.settlement.plan;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.KeyTerms;
import dk.samdrift.engine.job.master.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
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
    List<Rule> rules = year.terms().rules().stream().filter(rule -> rule.matches(account)).toList();
    Rule.Covers[] covers = new Rule.Covers[year.intervals()];
    List<Integer> firsts = new ArrayList<>();
    State last = null;
    for (int interval = 0; interval < year.intervals(); interval++) {
      Optional<Rule> rule = winner(rules, year.start(interval));
      covers[interval] = rule.map(Rule::covers).orElse(Rule.Covers.DAY);
      State state = State.of(rule, interval, year, states);
      if (!state.equals(last)) {
        firsts.add(interval);
      }
      last = state;
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
              governing(winner(rules, year.start(first)), year, first));
    }
    return new AccountPlan(year, account, segments, covers);
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

  /** Does a posting of any day cover that day when it does not say? */
  public boolean coversDay() {
    return Arrays.stream(coversByInterval).allMatch(covers -> covers == Rule.Covers.DAY);
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
    return winner(
        year.terms().rules().stream().filter(rule -> rule.matches(account)).toList(), day);
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
    List<String> named =
        rule.fallback().isEmpty() ? List.of(rule.key()) : List.of(rule.key(), rule.fallback());
    List<KeyTerms> involved = new ArrayList<>();
    named.forEach(key -> involved.addAll(KeyState.involved(year, key, day)));
    List<String> missing =
        involved.stream()
            .filter(key -> named.contains(key.id()) && !key.definitions().isThereOn(day))
            .map(KeyTerms::id)
            .distinct()
            .toList();
    if (!missing.isEmpty()) {
      return new Governing.KeyMissing(missing);
    }
    boolean isByEmployee =
        involved.stream()
            .filter(key -> key.definitions().isThereOn(day))
            .anyMatch(key -> key.definitions().on(day) instanceof AllocationKey.ByEmployeeHours);
    return new Governing.ByKey(rule.key(), rule.fallback(), isByEmployee);
  }

  /** What must stay the same within a segment. */
  private record State(
      List<Integer> members,
      String key,
      Optional<KeyState> state,
      String fallback,
      Optional<KeyState> fallbackState) {

    static State of(
        Optional<Rule> rule, int interval, CooperationYear year, KeyState.Reader states) {
      List<Integer> members = Arrays.stream(year.members(interval)).boxed().toList();
      String key = rule.map(Rule::key).orElse("");
      String fallback = rule.map(Rule::fallback).orElse("");
      return new State(
          members, key, state(key, interval, states), fallback, state(fallback, interval, states));
    }

    private static Optional<KeyState> state(String key, int interval, KeyState.Reader states) {
      return key.isEmpty() || Objects.equals(key, Rule.DIRECT)
          ? Optional.empty()
          : Optional.of(states.of(key, interval));
    }
  }
}
