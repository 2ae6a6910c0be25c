package dk.samdrift.app.settlement;

import dk.samdrift.app.ledger.Workforce;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Which accounts are shown together to those who see wages only as a group's total: so many that a
 * group names no employee or at least three, so that nobody's wage is told and none can be found by
 * subtraction (process.md section 2). Where fewer than three are employed at all, no group can be
 * large enough; there wages are shown together with so much else that nobody comes closer to them
 * than a fifth (the p-% rule of statistical offices).
 */
final class Shown {

  /** The least group of employees whose total may be told. */
  static final int LEAST = Workforce.LEAST;

  /** All accounts together. */
  static final String ALL = "*";

  /** As many times what else there is must at least be the wages. */
  private static final int FIFTH = 5;

  private final Map<String, Content> accounts;
  private final boolean isFew;

  private Shown(Map<String, Content> accounts) {
    this.accounts = accounts;
    Content all = sum(accounts.values().stream());
    isFew = all.employees().size() < LEAST;
  }

  /**
   * What was booked on an account, or on several.
   *
   * @param employees those who are named in its postings
   * @param named what the postings that name employees add up to, in øre
   * @param other what the others add up to
   */
  record Content(Set<String> employees, long named, long other) {

    static final Content NONE = new Content(Set.of(), 0, 0);

    /** Together with a posting. */
    Content and(String employee, long amount) {
      if (employee.isEmpty()) {
        return new Content(employees, named, Math.addExact(other, amount));
      }
      // Of many postings few name somebody new.
      return employees.contains(employee)
          ? new Content(employees, Math.addExact(named, amount), other)
          : and(new Content(Set.of(employee), amount, 0));
    }

    private Content and(Content more) {
      Set<String> all = new HashSet<>(employees);
      all.addAll(more.employees);
      return new Content(all, Math.addExact(named, more.named), Math.addExact(other, more.other));
    }
  }

  /**
   * For each account the one it is shown under: itself, or the level above of which enough may be
   * told, with a star, such as {@code 112*}.
   */
  static Map<String, String> as(Map<String, Content> accounts) {
    return new Shown(accounts).groups();
  }

  private Map<String, String> groups() {
    Map<String, String> shown = new TreeMap<>();
    accounts.keySet().forEach(account -> shown.put(account, account));
    Optional<String> tells = tells(shown);
    while (tells.isPresent()) {
      raise(shown, above(tells.get()));
      tells = tells(shown);
    }
    return shown;
  }

  /** A group that would tell too much. */
  private Optional<String> tells(Map<String, String> shown) {
    return shown.values().stream()
        .distinct()
        .filter(group -> !group.equals(ALL))
        .filter(group -> !isSafe(content(shown, group)))
        .findFirst();
  }

  private Content content(Map<String, String> shown, String group) {
    return sum(
        shown.entrySet().stream()
            .filter(entry -> entry.getValue().equals(group))
            .map(entry -> accounts.getOrDefault(entry.getKey(), Content.NONE)));
  }

  private static Content sum(Stream<Content> contents) {
    return contents.reduce(Content.NONE, Content::and);
  }

  private boolean isSafe(Content group) {
    int count = group.employees().size();
    return count == 0
        || count >= LEAST
        || (isFew && Math.abs(group.other()) >= Math.abs(group.named()) / FIFTH);
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
