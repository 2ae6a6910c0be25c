package dk.samdrift.engine.settlement.plan;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.CooperationTerms;
import dk.samdrift.engine.job.master.KeyTerms;
import dk.samdrift.engine.job.master.Master;
import dk.samdrift.engine.job.master.Membership;
import dk.samdrift.engine.job.master.Rule;
import dk.samdrift.engine.job.master.Versions;
import dk.samdrift.engine.money.Ratio;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One cooperation in one accounting year, cut into intervals: the days between two on which
 * anything at all changes. The segments of an account are runs of intervals between which nothing
 * changes that matters to it.
 */
public final class CooperationYear {

  private final CooperationTerms terms;
  private final Master master;
  private final AccountingYear year;
  private final int[] starts;
  private final List<int[]> members;
  private final int[] everMembers;

  /** The cooperation's year that begins in a calendar year. */
  public CooperationYear(CooperationTerms terms, Master master, int year) {
    this.terms = terms;
    this.master = master;
    this.year = AccountingYear.of(year, terms.cooperation().yearStartMonth());
    this.starts = cuts();
    this.members = Arrays.stream(starts).mapToObj(this::membersOn).toList();
    this.everMembers =
        terms.memberships().stream().mapToInt(Membership::member).distinct().sorted().toArray();
  }

  /** What is agreed. */
  public CooperationTerms terms() {
    return terms;
  }

  /** All master data. */
  public Master master() {
    return master;
  }

  /** When. */
  public AccountingYear year() {
    return year;
  }

  /** How many intervals there are; at least one. */
  public int intervals() {
    return starts.length;
  }

  /** The first day of an interval. */
  public int start(int interval) {
    return starts[interval];
  }

  /** The last day of an interval. */
  public int end(int interval) {
    return interval + 1 < starts.length ? starts[interval + 1] - 1 : year.to();
  }

  /** The interval a day of the year lies in. */
  public int intervalOf(int day) {
    int interval = starts.length - 1;
    while (starts[interval] > day) {
      interval--;
    }
    return interval;
  }

  /** The numbers of the members in an interval, ascending. */
  public int[] members(int interval) {
    return members.get(interval);
  }

  /** The numbers of all who ever were members, ascending. */
  public int[] everMembers() {
    return everMembers;
  }

  /** The place of a member in {@link #everMembers()}, negative when it never was one. */
  public int placeOf(int member) {
    return Arrays.binarySearch(everMembers, member);
  }

  /** Has it become a member on this day or before? */
  public boolean hasBeenMember(int member, int day) {
    for (Membership membership : terms.memberships()) {
      if (membership.member() == member && membership.from() <= day) {
        return true;
      }
    }
    return false;
  }

  /** A rule's key, its fallback, and all keys they are composed of on a day. */
  public Collection<KeyTerms> keysInvolved(Rule rule, int day) {
    return KeyState.involved(this, List.of(rule.key(), rule.fallback()), day);
  }

  private int[] membersOn(int day) {
    return terms.memberships().stream()
        .filter(membership -> membership.holdsOn(day))
        .mapToInt(Membership::member)
        .sorted()
        .toArray();
  }

  private int[] cuts() {
    TreeSet<Integer> cuts = new TreeSet<>();
    cuts.add(year.from());
    for (Membership membership : terms.memberships()) {
      cut(cuts, membership.from());
      if (membership.to() != Membership.OPEN) {
        cut(cuts, membership.to() + 1);
      }
    }
    for (Rule rule : terms.rules()) {
      cut(cuts, rule.from());
    }
    for (KeyTerms key : terms.keys().values()) {
      for (Versions<?> versions : versionsOf(key)) {
        for (int start : versions.starts()) {
          cut(cuts, start);
        }
      }
    }
    return cuts.stream().mapToInt(Integer::intValue).toArray();
  }

  private void cut(Set<Integer> cuts, int day) {
    if (year.contains(day)) {
      cuts.add(day);
    }
  }

  /** Everything about a key that changes from certain days on. */
  private List<Versions<?>> versionsOf(KeyTerms key) {
    List<Versions<?>> all = new ArrayList<>(List.of(key.definitions(), key.shares(), key.parts()));
    all.addAll(key.factors().values());
    for (int start : key.definitions().starts()) {
      if (key.definitions().on(start) instanceof AllocationKey.ByMeasure(String measure)) {
        Map<Integer, Versions<Ratio>> values = master.measures().getOrDefault(measure, Map.of());
        terms.memberships().stream()
            .map(Membership::member)
            .distinct()
            .filter(values::containsKey)
            .forEach(member -> all.add(values.getOrDefault(member, Versions.none())));
      }
    }
    return all;
  }
}
