package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.CodePoints;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Checks the composite keys of a cooperation, used or not: percents that sum to 100, parts from the
 * first day, no key that contains itself.
 */
final class CompositeCheck {

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
      for (String id : unresolvable(day)) {
        affected.add(id);
        Set<String> circle = circle(id, day);
        KeyDraft key = keys.get(id);
        if (!circle.isEmpty() && key != null) {
          int version = key.definitions.floorKey(day);
          String reason = circle.size() == 1 ? "self" : "circle";
          reportVersion(key, version, reason, String.join(", ", circle), date(day));
        }
      }
    }
    return affected;
  }

  /**
   * The keys that are still composed of others when all whose parts are settled have been taken
   * away.
   */
  private Set<String> unresolvable(int day) {
    Map<String, Integer> open = new HashMap<>();
    Map<String, List<String>> usedBy = new HashMap<>();
    Deque<String> settled = new ArrayDeque<>();
    keys.forEach((id, key) -> {
      List<Part> parts = key.partsOn(day);
      open.put(id, parts.size());
      parts.forEach(part -> usedBy.computeIfAbsent(part.key(), k -> new ArrayList<>()).add(id));
      if (parts.isEmpty()) {
        settled.add(id);
      }
    });
    while (!settled.isEmpty()) {
      String id = settled.remove();
      open.remove(id);
      for (String user : usedBy.getOrDefault(id, List.of())) {
        if (open.merge(user, -1, Integer::sum) == 0) {
          settled.add(user);
        }
      }
    }
    Set<String> left = new TreeSet<>(CodePoints.ORDER);
    left.addAll(open.keySet());
    return left;
  }

  /** The keys on a common circle with a key, itself included; none when it is on no circle. */
  private Set<String> circle(String key, int day) {
    Set<String> circle = reachable(key, day);
    circle.removeIf(other -> !reachable(other, day).contains(key));
    return circle;
  }

  private Set<String> reachable(String key, int day) {
    Set<String> met = new TreeSet<>(CodePoints.ORDER);
    Deque<String> next = new ArrayDeque<>(List.of(key));
    while (!next.isEmpty()) {
      KeyDraft draft = keys.get(next.remove());
      if (draft != null) {
        for (Part part : draft.partsOn(day)) {
          if (met.add(part.key())) {
            next.add(part.key());
          }
        }
      }
    }
    return met;
  }

  /** Reports a version of a key by its line, each only once. */
  private void reportVersion(KeyDraft key, int from, String reason, String... values) {
    long line = key.lines.getOrDefault(from, 0L);
    if (reported.add(line)) {
      report(Table.KEYS, line, reason, values);
    }
  }

  private void report(Table table, long line, String reason, String... values) {
    String[] all = new String[values.length + 1];
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
