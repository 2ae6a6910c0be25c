package dk.samdrift.engine.naive;

import dk.samdrift.engine.naive.Entry.AllocationKey;
import dk.samdrift.engine.naive.Entry.Factor;
import dk.samdrift.engine.naive.Entry.Measure;
import dk.samdrift.engine.naive.Entry.Part;
import dk.samdrift.engine.naive.Entry.Rule;
import dk.samdrift.engine.naive.Entry.Share;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is in force on a day: always the newest version not after that day. */
final class Versions {
  private final JobRecords records;
  private final Map<List<String>, List<AllocationKey>> keys;
  private final Map<List<String>, List<Share>> shares;
  private final Map<List<String>, List<Part>> parts;
  private final Map<List<String>, List<Factor>> factors;
  private final Map<List<String>, List<Measure>> measures;
  private final Map<List<String>, List<Rule>> matchingRules = new HashMap<>();
  private final Map<List<Object>, SortedSet<String>> membersOfDays = new HashMap<>();

  Versions(JobRecords records) {
    this.records = records;
    keys = by(records.keys, key -> List.of(key.cooperation(), key.id()));
    shares = by(records.shares, share -> List.of(share.cooperation(), share.key()));
    parts = by(records.parts, part -> List.of(part.cooperation(), part.key()));
    factors =
        by(records.factors, factor -> List.of(factor.cooperation(), factor.key(), factor.member()));
    measures = by(records.measures, measure -> List.of(measure.member(), measure.measure()));
  }

  private static <E> Map<List<String>, List<E>> by(
      List<E> entries, Function<E, List<String>> identity) {
    return entries.stream().collect(Collectors.groupingBy(identity));
  }

  private static <E> Optional<E> newest(
      List<E> versions, Function<E, LocalDate> from, LocalDate day) {
    Optional<E> newest = Optional.empty();
    for (E version : versions) {
      LocalDate begin = from.apply(version);
      if (!begin.isAfter(day) && newest.filter(n -> from.apply(n).isAfter(begin)).isEmpty()) {
        newest = Optional.of(version);
      }
    }
    return newest;
  }

  Optional<AllocationKey> key(String cooperation, String id, LocalDate day) {
    return newest(keys.getOrDefault(List.of(cooperation, id), List.of()), AllocationKey::from, day);
  }

  Optional<Factor> factor(AllocationKey key, String member, LocalDate day) {
    List<String> identity = List.of(key.cooperation(), key.id(), member);
    return newest(factors.getOrDefault(identity, List.of()), Factor::from, day);
  }

  Optional<Measure> measure(AllocationKey key, String member, LocalDate day) {
    List<String> identity = List.of(member, key.argument());
    return newest(measures.getOrDefault(identity, List.of()), Measure::from, day);
  }

  /** All rows of the version of the shares in force; none when there is no version yet. */
  List<Share> shares(AllocationKey key, LocalDate day) {
    List<Share> all = shares.getOrDefault(List.of(key.cooperation(), key.id()), List.of());
    Optional<LocalDate> version = newest(all, Share::from, day).map(Share::from);
    return all.stream().filter(share -> version.equals(Optional.of(share.from()))).toList();
  }

  /** All rows of the version of the parts in force; none when there is no version yet. */
  List<Part> parts(AllocationKey key, LocalDate day) {
    if (!key.kind().equals("composite")) {
      return List.of();
    }
    List<Part> all = parts.getOrDefault(List.of(key.cooperation(), key.id()), List.of());
    Optional<LocalDate> version = newest(all, Part::from, day).map(Part::from);
    return all.stream().filter(part -> version.equals(Optional.of(part.from()))).toList();
  }

  /** The parts that count: a part of 0 percent is skipped. */
  List<Part> partsThatCount(AllocationKey key, LocalDate day) {
    return parts(key, day).stream().filter(part -> part.percent().signum() > 0).toList();
  }

  /** The key and all keys it is composed of, directly or not, each in its version in force. */
  Set<AllocationKey> within(String cooperation, String id, LocalDate day) {
    Set<AllocationKey> reached = new LinkedHashSet<>();
    addWithin(cooperation, id, day, reached);
    return reached;
  }

  private void addWithin(String cooperation, String id, LocalDate day, Set<AllocationKey> reached) {
    Optional<AllocationKey> key = key(cooperation, id, day);
    if (key.isPresent() && reached.add(key.get())) {
      for (Part part : partsThatCount(key.get(), day)) {
        addWithin(cooperation, part.partKey(), day, reached);
      }
    }
  }

  /** The rule that wins for an account on a day. */
  Optional<Rule> rule(String cooperation, String account, LocalDate day) {
    Comparator<Rule> order =
        (a, b) ->
            a.account().equals(b.account())
                ? a.from().compareTo(b.from())
                : a.isMoreSpecificThan(b) ? 1 : -1;
    return matchingRules
        .computeIfAbsent(List.of(cooperation, account), any -> rules(cooperation, account))
        .stream()
        .filter(rule -> !rule.from().isAfter(day))
        .max(order);
  }

  private List<Rule> rules(String cooperation, String account) {
    return records.rules.stream()
        .filter(rule -> rule.cooperation().equals(cooperation))
        .filter(rule -> rule.matches(account))
        .toList();
  }

  SortedSet<String> members(String cooperation, LocalDate day) {
    return membersOfDays.computeIfAbsent(
        List.of(cooperation, day), any -> membersOf(cooperation, day));
  }

  private SortedSet<String> membersOf(String cooperation, LocalDate day) {
    SortedSet<String> members = new TreeSet<>(CodePoints.ORDER);
    records.memberships.stream()
        .filter(membership -> membership.cooperation().equals(cooperation))
        .filter(membership -> membership.days().contains(day))
        .forEach(membership -> members.add(membership.member()));
    return members;
  }

  boolean isMember(String cooperation, String member, LocalDate day) {
    return members(cooperation, day).contains(member);
  }

  boolean wasMemberOnOrBefore(String cooperation, String member, LocalDate day) {
    return records.memberships.stream()
        .filter(membership -> membership.cooperation().equals(cooperation))
        .filter(membership -> membership.member().equals(member))
        .anyMatch(membership -> !membership.from().isAfter(day));
  }

  boolean isEverMember(String cooperation, String member) {
    return wasMemberOnOrBefore(cooperation, member, LocalDate.MAX);
  }

  Days year(String cooperation, int year) {
    return Days.accountingYear(year, firstMonth(cooperation));
  }

  int firstMonth(String cooperation) {
    return records.cooperations.stream()
        .filter(entry -> entry.id().equals(cooperation))
        .findFirst()
        .orElseThrow()
        .firstMonth();
  }
}
