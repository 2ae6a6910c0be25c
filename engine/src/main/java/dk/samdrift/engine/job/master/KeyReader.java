package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.money.Ratio;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Reads and judges keys.csv, shares.csv, factors.csv and parts.csv. */
final class KeyReader {

  private final Known known;
  private final List<List<Membership>> memberships;
  private final Problems problems;
  private final List<Map<String, KeyDraft>> drafts;

  KeyReader(Known known, List<List<Membership>> memberships, Problems problems) {
    this.known = known;
    this.memberships = memberships;
    this.problems = problems;
    this.drafts = MasterReader.perCooperation(known, HashMap::new);
  }

  /** What a step of reading a table is given: the row, its judge, and the cooperation's number. */
  private interface Step {
    void read(Row row, Judge judge, int cooperation);
  }

  private void each(List<Row> rows, Step step) {
    for (Row row : rows) {
      if (known.concerns(row)) {
        Judge judge = new Judge(row, problems);
        OptionalInt cooperation = known.cooperation(row, judge);
        if (cooperation.isPresent()) {
          judge.requireFields();
          step.read(row, judge, cooperation.getAsInt());
        }
      }
    }
  }

  /** keys.csv, when it is known which measures there are. */
  void readKeys(List<Row> rows, Set<String> measures) {
    Identities identities = new Identities("cooperation", "key", "from");
    each(
        rows,
        (row, judge, cooperation) -> {
          int from = judge.day("from");
          AllocationKey key = key(row, judge);
          String id = row.field("key");
          if (id.equals(Rule.DIRECT)) {
            judge.fault(ProblemCode.BAD_VALUE, "direct");
          }
          if (judge.hasFailed() || identities.isRepeated(row, judge)) {
            return;
          }
          if (key instanceof AllocationKey.ByMeasure(String measure)
              && !measures.contains(measure)) {
            judge.fault(ProblemCode.UNKNOWN_MEASURE, "key", measure);
          }
          if (!judge.hasFailed()) {
            KeyDraft draft =
                drafts.get(cooperation).computeIfAbsent(id, k -> new KeyDraft(row.field("key")));
            draft.definitions.put(from, key);
            draft.lines.put(from, row.line());
          }
        });
  }

  private static AllocationKey key(Row row, Judge judge) {
    String kind =
        judge.oneOf(
            "kind",
            "fixed",
            "measure",
            "equal",
            "hours",
            "employee-hours",
            "quantity",
            "composite");
    AllocationKey.Period period =
        judge.oneOf("period", "segment", "year").equals("year")
            ? AllocationKey.Period.YEAR
            : AllocationKey.Period.SEGMENT;
    String argument = row.field("argument");
    if (argument.isEmpty() && (kind.equals("measure") || kind.equals("quantity"))) {
      judge.fault(ProblemCode.BAD_VALUE, "argument." + kind);
    }
    return switch (kind) {
      case "measure" -> new AllocationKey.ByMeasure(argument);
      case "equal" -> new AllocationKey.Equal();
      case "hours" -> new AllocationKey.ByHours(argument, period);
      case "employee-hours" -> new AllocationKey.ByEmployeeHours(period);
      case "quantity" -> new AllocationKey.ByQuantity(argument, period);
      case "composite" -> new AllocationKey.Composite();
      case "fixed", "" -> new AllocationKey.Fixed();
      default -> throw new IllegalStateException("no key of kind " + kind);
    };
  }

  /** shares.csv, after the keys. */
  void readShares(List<Row> rows) {
    readPerMember(
        rows,
        "share",
        (draft, entry) ->
            draft
                .shares
                .computeIfAbsent(entry.from(), f -> new HashMap<>())
                .put(entry.member(), entry.number()));
  }

  /** factors.csv, after the keys. */
  void readFactors(List<Row> rows) {
    readPerMember(
        rows,
        "factor",
        (draft, entry) ->
            draft
                .factors
                .computeIfAbsent(entry.member(), m -> new TreeMap<>())
                .put(entry.from(), entry.number()));
  }

  /** A member's share or factor from a day on. */
  private record Entry(int member, int from, Ratio number) {}

  private void readPerMember(List<Row> rows, String column, BiConsumer<KeyDraft, Entry> put) {
    Identities identities = new Identities("cooperation", "key", "member", "from");
    each(
        rows,
        (row, judge, cooperation) -> {
          int from = judge.day("from");
          Ratio number = judge.notNegative(column);
          if (judge.hasFailed() || identities.isRepeated(row, judge)) {
            return;
          }
          KeyDraft draft = draft(row.field("key"), judge, cooperation);
          int member = known.member(row, judge);
          if (judge.hasFailed()) {
            return;
          }
          if (memberships.get(cooperation).stream().noneMatch(m -> m.member() == member)) {
            judge.warn(ProblemCode.NOT_A_MEMBER, column, row.field("member"), row.field("key"));
            return;
          }
          put.accept(draft, new Entry(member, from, number));
        });
  }

  /** parts.csv, after the keys. */
  void readParts(List<Row> rows) {
    Identities identities = new Identities("cooperation", "key", "part_key", "from");
    each(
        rows,
        (row, judge, cooperation) -> {
          int from = judge.day("from");
          Ratio percent = judge.notNegative("percent");
          if (judge.hasFailed() || identities.isRepeated(row, judge)) {
            return;
          }
          KeyDraft draft = draft(row.field("key"), judge, cooperation);
          draft(row.field("part_key"), judge, cooperation);
          if (!judge.hasFailed()) {
            draft
                .parts
                .computeIfAbsent(from, f -> new ArrayList<>())
                .add(new Part(row.field("part_key"), percent));
          }
        });
  }

  /** The key a row names; noted when there is none. */
  private KeyDraft draft(String id, Judge judge, int cooperation) {
    KeyDraft draft = drafts.get(cooperation).get(id);
    if (draft == null) {
      judge.fault(ProblemCode.UNKNOWN_KEY, "record", id);
      return new KeyDraft(id);
    }
    return draft;
  }

  /** The keys per cooperation, when all tables have been read. */
  List<Map<String, KeyTerms>> finish() {
    List<Map<String, KeyTerms>> terms = MasterReader.perCooperation(known, HashMap::new);
    known
        .cooperations()
        .forEach((id, number) -> {
          Set<String> circular = CompositeCheck.check(id, drafts.get(number), problems);
          drafts
              .get(number)
              .forEach(
                  (key, draft) -> terms.get(number).put(key, draft.finish(circular.contains(key))));
        });
    return terms;
  }

  /** Which combinations of fields have been met; they must be different in every row. */
  static final class Identities {
    private final String[] columns;
    private final Set<List<String>> met = new HashSet<>();

    Identities(String... columns) {
      this.columns = columns;
    }

    boolean isRepeated(Row row, Judge judge) {
      List<String> identity = new ArrayList<>();
      for (String column : columns) {
        identity.add(row.field(column));
      }
      if (!met.add(identity)) {
        judge.fault(ProblemCode.BAD_PERIOD, "twice." + row.table(), row.field("from"));
      }
      return judge.hasFailed();
    }
  }
}
