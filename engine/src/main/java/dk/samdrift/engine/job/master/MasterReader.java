package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.CodePoints;
import dk.samdrift.engine.job.JobSource;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.money.Ratio;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads and judges the master data of a job; what is not sound is reported and left out. */
public final class MasterReader {

  /** The sound master data, and what was read to get it. */
  public record Result(Master master, List<TableScan.Facts> facts) {}

  /** A cooperation was asked for that cooperations.csv does not have. */
  public static final class UnknownCooperation extends IOException {

    private static final long serialVersionUID = 1L;

    private final String asked;
    private final String[] there;

    /** Names the one that was asked for and the ones there are. */
    UnknownCooperation(String asked, List<String> there) {
      super(asked);
      this.asked = asked;
      this.there = there.toArray(String[]::new);
    }

    /** The id that was asked for. */
    public String asked() {
      return asked;
    }

    /** The ids there are, in the order of the file. */
    public List<String> there() {
      return List.of(there);
    }
  }

  private final JobSource source;
  private final Optional<String> only;
  private final Problems problems;
  private final List<TableScan.Facts> facts = new ArrayList<>();

  private MasterReader(JobSource source, Optional<String> only, Problems problems) {
    this.source = source;
    this.only = only;
    this.problems = problems;
  }

  /**
   * Reads all master tables.
   *
   * @param only the one cooperation that is wanted, if not all are
   */
  public static Result read(JobSource source, Optional<String> only, Problems problems)
      throws IOException {
    return new MasterReader(source, only, problems).read();
  }

  private Result read() throws IOException {
    Map<String, Cooperation> cooperations = cooperations(rows(Table.COOPERATIONS));
    Map<String, Member> members = members(rows(Table.MEMBERS));
    List<Row> membershipRows = rows(Table.MEMBERSHIPS);
    Known known = new Known(only, numbered(cooperations), numbered(members));
    List<List<Membership>> memberships = memberships(membershipRows, known);
    Map<String, Map<Integer, Versions<Ratio>>> measures = measures(rows(Table.MEASURES), known);
    KeyReader keys = new KeyReader(known, memberships, problems);
    keys.readKeys(rows(Table.KEYS), measures.keySet());
    keys.readShares(rows(Table.SHARES));
    keys.readFactors(rows(Table.FACTORS));
    keys.readParts(rows(Table.PARTS));
    List<Map<String, KeyTerms>> terms = keys.finish();
    List<List<Rule>> rules = RuleReader.read(rows(Table.RULES), known, terms, problems);
    List<CooperationTerms> all = new ArrayList<>();
    for (Cooperation cooperation : sorted(cooperations)) {
      int number = all.size();
      all.add(
          new CooperationTerms(
              number, cooperation, memberships.get(number), terms.get(number), rules.get(number)));
    }
    return new Result(new Master(sorted(members), all, measures), List.copyOf(facts));
  }

  private List<Row> rows(Table table) throws IOException {
    MasterTable read = MasterTable.read(source, table, problems);
    facts.add(read.facts());
    return read.rows();
  }

  private Map<String, Cooperation> cooperations(List<Row> rows) throws IOException {
    if (only.isPresent()
        && rows.stream().noneMatch(row -> row.field("cooperation").equals(only.get()))) {
      throw new UnknownCooperation(
          only.get(),
          rows.stream()
              .map(row -> row.field("cooperation"))
              .filter(id -> !id.isEmpty())
              .distinct()
              .toList());
    }
    Map<String, Cooperation> sound = new HashMap<>();
    for (Row row : rows) {
      if (only.isEmpty() || only.get().equals(row.field("cooperation"))) {
        readCooperation(row, sound);
      }
    }
    return sound;
  }

  private void readCooperation(Row row, Map<String, Cooperation> sound) {
    Judge judge = new Judge(row, problems);
    judge.requireFields();
    int start = startMonth(row, judge);
    if (judge.hasFailed()) {
      return;
    }
    String id = row.field("cooperation");
    if (sound.putIfAbsent(id, new Cooperation(id, row.field("name"), start)) != null) {
      judge.fault(ProblemCode.DUPLICATE_ID, "cooperation", id);
      judge.hasFailed();
    }
  }

  private static int startMonth(Row row, Judge judge) {
    String text = row.field("year_start_month");
    if (text.isEmpty()) {
      return 1;
    }
    Optional<Ratio> month = Judge.number(text);
    for (int start = 1; start <= 12; start++) {
      if (month.equals(Optional.of(Ratio.of(start)))) {
        return start;
      }
    }
    judge.fault(ProblemCode.BAD_VALUE, "month", text);
    return 1;
  }

  private Map<String, Member> members(List<Row> rows) {
    Map<String, Member> known = new HashMap<>();
    for (Row row : rows) {
      Judge judge = new Judge(row, problems);
      judge.requireFields();
      String kind = judge.oneOf("kind", "estate", "municipality", "department", "company");
      String id = row.field("member");
      boolean isOddKind = judge.hasFailed();
      if (id.isEmpty() || row.field("name").isEmpty()) {
        continue;
      }
      Member member = new Member(id, row.field("name"), kind, row.field("organisation"));
      if (known.putIfAbsent(id, member) != null && !isOddKind) {
        judge.fault(ProblemCode.DUPLICATE_ID, "member", id);
        judge.hasFailed();
      }
    }
    return known;
  }

  private List<List<Membership>> memberships(List<Row> rows, Known known) {
    List<Map<String, List<Membership>>> periods = perCooperation(known, LinkedHashMap::new);
    List<List<Membership>> sound = perCooperation(known, ArrayList::new);
    for (Row row : rows) {
      Judge judge = new Judge(row, problems);
      if (!known.concerns(row)) {
        continue;
      }
      OptionalInt cooperation = known.cooperation(row, judge);
      if (cooperation.isPresent()) {
        readMembership(row, judge, known, periods.get(cooperation.getAsInt()))
            .ifPresent(sound.get(cooperation.getAsInt())::add);
      }
    }
    sound.forEach(list ->
        list.sort(Comparator.comparingInt(Membership::member).thenComparingInt(Membership::from)));
    return sound;
  }

  private Optional<Membership> readMembership(
      Row row, Judge judge, Known known, Map<String, List<Membership>> periods) {
    judge.requireFields();
    int from = judge.day("from");
    int to = row.field("to").isEmpty() ? Membership.OPEN : judge.day("to");
    if (judge.hasFailed()) {
      return Optional.empty();
    }
    List<Membership> earlier = periods.computeIfAbsent(row.field("member"), m -> new ArrayList<>());
    if (from > to) {
      judge.fault(ProblemCode.BAD_PERIOD, "order", row.field("from"), row.field("to"));
    } else if (earlier.stream().anyMatch(other -> other.overlaps(from, to))) {
      judge.fault(ProblemCode.BAD_PERIOD, "overlap", row.field("member"));
    }
    if (judge.hasFailed()) {
      return Optional.empty();
    }
    earlier.add(new Membership(-1, from, to));
    int member = known.member(row, judge);
    return judge.hasFailed() ? Optional.empty() : Optional.of(new Membership(member, from, to));
  }

  private Map<String, Map<Integer, Versions<Ratio>>> measures(List<Row> rows, Known known) {
    Set<List<String>> identities = new HashSet<>();
    Map<String, Map<Integer, TreeMap<Integer, Ratio>>> values = new HashMap<>();
    for (Row row : rows) {
      Judge judge = new Judge(row, problems);
      judge.requireFields();
      int from = judge.day("from");
      Ratio value = judge.notNegative("value");
      if (judge.hasFailed()) {
        continue;
      }
      if (!identities.add(List.of(row.field("member"), row.field("measure"), row.field("from")))) {
        judge.fault(ProblemCode.BAD_PERIOD, "twice.MEASURES", row.field("from"));
      }
      if (!judge.hasFailed()) {
        int member = known.member(row, judge);
        if (!judge.hasFailed()) {
          values
              .computeIfAbsent(row.field("measure"), m -> new HashMap<>())
              .computeIfAbsent(member, m -> new TreeMap<>())
              .put(from, value);
        }
      }
    }
    Map<String, Map<Integer, Versions<Ratio>>> versions = new HashMap<>();
    values.forEach((measure, byMember) -> versions.put(measure, versions(byMember)));
    return versions;
  }

  static <K, T> Map<K, Versions<T>> versions(Map<K, ? extends SortedMap<Integer, T>> byFrom) {
    Map<K, Versions<T>> versions = new HashMap<>();
    byFrom.forEach((key, starts) -> versions.put(key, new Versions<>(starts)));
    return versions;
  }

  static <T> List<T> perCooperation(Known known, java.util.function.Supplier<T> empty) {
    List<T> all = new ArrayList<>();
    known.cooperations().forEach((id, number) -> all.add(empty.get()));
    return all;
  }

  private static <T> Map<String, Integer> numbered(Map<String, T> byId) {
    Map<String, Integer> numbers = new HashMap<>();
    byId.keySet().stream().sorted(CodePoints.ORDER).forEach(id -> numbers.put(id, numbers.size()));
    return numbers;
  }

  private static <T> List<T> sorted(Map<String, T> byId) {
    return byId.entrySet().stream()
        .sorted(Map.Entry.comparingByKey(CodePoints.ORDER))
        .map(Map.Entry::getValue)
        .toList();
  }
}
