package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.CodePoints;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which keys are composed of which on one day.
 *
 * @param parts the parts of each key
 * @param users the keys each one is a part of
 * @param depths how many levels of keys lie below each that can be worked out
 */
record Graph(
    Map<String, List<String>> parts, Map<String, List<String>> users, Map<String, Integer> depths) {

  /** More levels are nothing anybody agrees on; working them out would need a deep stack. */
  private static final int MOST_LEVELS = 100;

  static Graph on(int day, Map<String, KeyDraft> keys) {
    Map<String, List<String>> parts = new HashMap<>();
    Map<String, List<String>> users = new HashMap<>();
    keys.forEach((id, key) -> {
      List<String> own = key.partsOn(day).stream().map(Part::key).toList();
      parts.put(id, own);
      own.forEach(part -> users.computeIfAbsent(part, k -> new ArrayList<>()).add(id));
    });
    return new Graph(parts, users, depths(parts, users));
  }

  /** Takes away the keys whose parts are all settled, from the bottom up. */
  private static Map<String, Integer> depths(
      Map<String, List<String>> parts, Map<String, List<String>> users) {
    Map<String, Integer> open = new HashMap<>();
    Map<String, Integer> depths = new HashMap<>();
    Deque<String> settled = new ArrayDeque<>();
    parts.forEach((id, own) -> {
      open.put(id, own.size());
      if (own.isEmpty()) {
        depths.put(id, 0);
        settled.add(id);
      }
    });
    while (!settled.isEmpty()) {
      String id = settled.remove();
      int above = depths.getOrDefault(id, 0) + 1;
      for (String user : users.getOrDefault(id, List.of())) {
        if (open.merge(user, -1, Integer::sum) == 0) {
          depths.put(user, above);
          settled.add(user);
        }
      }
    }
    return depths;
  }

  /** The keys that have more levels below them than can be worked out. */
  Set<String> tooDeep() {
    Set<String> found = new TreeSet<>(CodePoints.ORDER);
    depths.forEach((id, depth) -> {
      if (depth > MOST_LEVELS) {
        found.add(id);
      }
    });
    return found;
  }

  /** The keys on a ring, and those that lead into one. */
  Set<String> unresolvable() {
    Set<String> left = new TreeSet<>(CodePoints.ORDER);
    left.addAll(parts.keySet());
    left.removeAll(depths.keySet());
    return left;
  }

  /** The keys on a common ring with a key, itself included; none when it is on no ring. */
  Set<String> circle(String key) {
    Set<String> circle = reached(key, parts);
    circle.retainAll(reached(key, users));
    return circle;
  }

  private static Set<String> reached(String key, Map<String, List<String>> next) {
    Set<String> met = new TreeSet<>(CodePoints.ORDER);
    Deque<String> waiting = new ArrayDeque<>(List.of(key));
    while (!waiting.isEmpty()) {
      for (String neighbour : next.getOrDefault(waiting.remove(), List.of())) {
        if (met.add(neighbour)) {
          waiting.add(neighbour);
        }
      }
    }
    return met;
  }
}
