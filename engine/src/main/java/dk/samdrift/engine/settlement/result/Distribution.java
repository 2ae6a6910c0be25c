package dk.samdrift.engine.settlement.result;

import dk.samdrift.engine.job.CodePoints;
import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.Names;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.money.Weights;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.plan.Governing;
import dk.samdrift.engine.settlement.plan.Segment;
import dk.samdrift.engine.settlement.weight.KeyWeights;
import dk.samdrift.engine.settlement.weight.Weighing;
import dk.samdrift.engine.settlement.weight.Work;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Distributes the shared sums of one cooperation: for each the key's weights, or its fallback's, or
 * a problem.
 */
final class Distribution {

  private static final Comparator<Group> ORDER =
      Comparator.comparingInt((Group group) -> group.segment().from())
          .thenComparingInt(group -> group.segment().to())
          .thenComparing(Group::account, CodePoints.ORDER)
          .thenComparing(Group::key, CodePoints.ORDER)
          .thenComparing(Group::employee, CodePoints.ORDER);

  private final CooperationYear year;
  private final KeyWeights weights;
  private final Names employees;
  private final Problems problems;
  private final List<Group> groups = new ArrayList<>();

  private Distribution(
      CooperationYear year, KeyWeights weights, Names employees, Problems problems) {
    this.year = year;
    this.weights = weights;
    this.employees = employees;
    this.problems = problems;
  }

  /** The groups in the order of explain.csv; sums of zero make none. */
  static List<Group> of(
      CooperationYear year,
      List<Amounts.Shared> sums,
      KeyWeights weights,
      Names employees,
      Problems problems) {
    Distribution distribution = new Distribution(year, weights, employees, problems);
    for (Amounts.Shared sum : sums) {
      if (sum.segment().governing() instanceof Governing.ByKey governing) {
        distribution.distribute(sum, governing);
      }
    }
    distribution.groups.sort(ORDER);
    return List.copyOf(distribution.groups);
  }

  /** Only a key without weight is no problem where there is nothing to distribute. */
  private void distribute(Amounts.Shared sum, Governing.ByKey governing) {
    boolean isGrouped = sum.employee() >= 0;
    boolean isTooLarge = sum.sum().bitLength() >= Long.SIZE;
    String employee = isGrouped ? employees.text(sum.employee()) : "";
    if (isTooLarge) {
      List<Sentences.Words> limit =
          List.of(Sentences.words(sum.sum().signum() < 0 ? "limit.low" : "limit.high"));
      report(ProblemCode.OVERFLOW, "total", Table.POSTINGS, sum, employee, limit);
    }
    int whose = isGrouped ? sum.employee() : Work.ANY;
    String key = governing.key();
    Weighing weighing = weights.of(key, sum.segment(), whose);
    if (weighing instanceof Weighing.Weightless() && !governing.fallback().isEmpty()) {
      key = governing.fallback();
      weighing = weights.of(key, sum.segment(), whose);
    }
    switch (weighing) {
      case Weighing.Found(Weights found) -> {
        if (!isTooLarge) {
          add(sum, key, employee, found);
        }
      }
      case Weighing.Weightless() -> {
        if (sum.sum().signum() != 0) {
          String reason = governing.fallback().isEmpty() ? "alone" : "fallback";
          List<String> keys = List.of(governing.key(), governing.fallback());
          report(ProblemCode.ZERO_WEIGHT, reason, Table.KEYS, sum, employee, keys);
        }
      }
      case Weighing.Impossible(Map<ProblemCode, Weighing.Wrong> wrong) -> {
        String used = key;
        wrong.forEach((code, what) -> {
          List<Sentences.Words> values =
              List.of(keyWords(used, what.keys()), names(what.members()));
          report(code, "group", Table.KEYS, sum, employee, values);
        });
      }
    }
  }

  private void add(Amounts.Shared sum, String key, String employee, Weights found) {
    if (sum.sum().signum() != 0) {
      Money total = new Money(sum.sum().longValueExact());
      String account = sum.plan().account();
      groups.add(Group.distribute(sum.segment(), account, key, employee, total, found));
    }
  }

  /** A key, and which of its parts are meant when it is not the key itself. */
  private static Sentences.Words keyWords(String key, Set<String> meant) {
    return meant.equals(Set.of(key))
        ? Sentences.list(meant)
        : Sentences.words("group.part", key, Sentences.list(meant));
  }

  private Sentences.Words names(Set<Integer> members) {
    return Sentences.list(
        members.stream().map(year.master()::memberId).sorted(CodePoints.ORDER).toList());
  }

  /** A problem of a whole group names it in the sentence, for no single record is to blame. */
  private void report(
      ProblemCode code,
      String reason,
      Table table,
      Amounts.Shared sum,
      String employee,
      List<?> more) {
    Segment segment = sum.segment();
    List<Object> values = new ArrayList<>();
    values.add(year.terms().cooperation().id());
    values.add(LocalDate.ofEpochDay(segment.from()).toString());
    values.add(LocalDate.ofEpochDay(segment.to()).toString());
    values.add(sum.plan().account());
    values.add(sum.employee() < 0 ? "" : employeeWords(employee));
    values.addAll(more);
    String message = Sentences.of(code + "." + reason, values.toArray());
    problems.add(Problem.error(code, table, 0, "", message));
  }

  private static Sentences.Words employeeWords(String employee) {
    return employee.isEmpty()
        ? Sentences.words("group.noEmployee")
        : Sentences.words("group.employee", employee);
  }
}
