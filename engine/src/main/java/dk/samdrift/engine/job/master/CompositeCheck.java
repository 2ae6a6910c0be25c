package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks the composite keys of a cooperation, used or not: percents that sum to 100, parts from the
 * first day, no key that contains itself.
 */
final class CompositeCheck {

  /** So many keys of a ring are named in a sentence. */
  private static final int MOST_NAMED = 10;

  private static final Ratio HUNDRED = Ratio.of(100);

  private final String cooperation;
  private final Map<String, KeyDraft> keys;
  private final Problems problems;
  private final Set<Long> reported = new HashSet<>();

  private CompositeCheck(String cooperation, Map<String, KeyDraft> keys, Problems problems) {
    this.cooperation = cooperation;
    this.keys = keys;
    this.problems = problems;
  }

  /** Reports what is wrong; gives the keys that lie on a circle or lead into one. */
  static Set<String> check(String cooperation, Map<String, KeyDraft> keys, Problems problems) {
    CompositeCheck check = new CompositeCheck(cooperation, keys, problems);
    check.checkSums();
    check.checkStarts();
    return check.checkCircles();
  }

  private void checkSums() {
    keys.forEach((id, key) ->
        key.parts.forEach((from, parts) -> {
          Ratio sum = parts.stream().map(Part::percent).reduce(Ratio.ZERO, Ratio::plus);
          if (!sum.equals(HUNDRED)) {
            report(Table.PARTS, 0, "sum", id, date(from), decimal(sum));
          }
        }));
  }

  private void checkStarts() {
    keys.forEach((id, key) ->
        key.definitions.forEach((from, definition) -> {
          if (definition instanceof AllocationKey.Composite && key.parts.floorKey(from) == null) {
            reportVersion(key, from, "parts", id, date(from));
          }
        }));
  }

  private Set<String> checkCircles() {
    Set<Integer> days = new TreeSet<>();
    keys.values().forEach(key -> days.addAll(key.definitions.keySet()));
    keys.values().forEach(key -> days.addAll(key.parts.keySet()));
    Set<String> affected = new HashSet<>();
    for (int day : days) {
      Graph graph = Graph.on(day, keys);
      for (String id : graph.tooDeep()) {
        affected.add(id);
        reportOn(day, id, "deep", id);
      }
      Set<String> done = new HashSet<>();
      for (String id : graph.unresolvable()) {
        affected.add(id);
        Set<String> circle = done.contains(id) ? Set.of() : graph.circle(id);
        done.addAll(circle);
        String reason = circle.size() == 1 ? "self" : "circle";
        for (String member : circle) {
          reportOn(day, member, reason, names(circle));
        }
      }
    }
    return affected;
  }

  private static Sentences.Words names(Set<String> circle) {
    Sentences.Words first = Sentences.list(circle.stream().limit(MOST_NAMED).toList());
    return circle.size() > MOST_NAMED ? new Sentences.Words(first + " ...") : first;
  }

  /** Reports the version of a key that is in force on a day. */
  private void reportOn(int day, String id, String reason, Object names) {
    KeyDraft key = keys.get(id);
    if (key != null && key.definitions.floorKey(day) != null) {
      reportVersion(key, key.definitions.floorKey(day), reason, names, date(day));
    }
  }

  /** Reports a version of a key by its line, each only once. */
  private void reportVersion(KeyDraft key, int from, String reason, Object... values) {
    long line = key.lines.getOrDefault(from, 0L);
    if (reported.add(line)) {
      report(Table.KEYS, line, reason, values);
    }
  }

  private void report(Table table, long line, String reason, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = cooperation;
    System.arraycopy(values, 0, all, 1, values.length);
    String message = Sentences.of("BAD_COMPOSITE." + reason, all);
    problems.add(Problem.error(ProblemCode.BAD_COMPOSITE, table, line, "", message));
  }

  /** Percents have at most nine decimals, and so has their sum. */
  private static String decimal(Ratio sum) {
    return new BigDecimal(sum.numerator())
        .divide(new BigDecimal(sum.denominator()))
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String date(int day) {
    return LocalDate.ofEpochDay(day).toString();
  }
}
