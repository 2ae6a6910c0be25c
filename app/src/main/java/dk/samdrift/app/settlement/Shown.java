package dk.samdrift.app.settlement;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which accounts are shown together to those who see wages only as a group's total: so many that a
 * group names no employee or at least three, so that nobody's wage is told and none can be found by
 * subtraction (process.md section 2).
 */
final class Shown {

  /** The least group of employees whose total may be told. */
  static final int LEAST = 3;

  /** All accounts together. */
  static final String ALL = "*";

  private Shown() {}

  /**
   * For each account the one it is shown under: itself, or the level above that has employees
   * enough, with a star, such as {@code 112*}.
   *
   * @param employees of each account, those who are named in its postings
   */
  static Map<String, String> as(Map<String, Set<String>> employees) {
    Map<String, String> shown = new TreeMap<>();
    employees.keySet().forEach(account -> shown.put(account, account));
    for (boolean isRaised = true; isRaised; ) {
      isRaised = false;
      Map<String, Set<String>> groups = groups(shown, employees);
      for (Map.Entry<String, Set<String>> group : new TreeMap<>(groups).entrySet()) {
        int count = group.getValue().size();
        if (count > 0 && count < LEAST && !group.getKey().equals(ALL)) {
          raise(shown, above(group.getKey()));
          isRaised = true;
          break;
        }
      }
    }
    return shown;
  }

  private static Map<String, Set<String>> groups(
      Map<String, String> shown, Map<String, Set<String>> employees) {
    Map<String, Set<String>> groups = new HashMap<>();
    shown.forEach((account, group) ->
        groups
            .computeIfAbsent(group, name -> new HashSet<>())
            .addAll(employees.getOrDefault(account, Set.of())));
    return groups;
  }

  /** Everything below a level is shown as that level. */
  private static void raise(Map<String, String> shown, String level) {
    String prefix = level.substring(0, level.length() - 1);
    shown.replaceAll((account, group) -> account.startsWith(prefix) ? level : group);
  }

  /** 112.10 is below 112*, 112 below 11*, that below 1*, and that below all. */
  static String above(String group) {
    String bare = group.endsWith(ALL) ? group.substring(0, group.length() - 1) : group;
    int dot = bare.lastIndexOf('.');
    return dot > 0 ? bare.substring(0, dot) + ALL : bare.substring(0, bare.length() - 1) + ALL;
  }

  /** Do these accounts hide anything? */
  static boolean isAny(Collection<String> groups) {
    return groups.stream().anyMatch(group -> group.endsWith(ALL));
  }
}
