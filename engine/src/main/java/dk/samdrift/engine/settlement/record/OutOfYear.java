package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.RecordCursor;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.TreeMap;

/**
 * The records outside the accounting year: one warning per cooperation and table says how many and
 * how much.
 */
final class OutOfYear {

  /**
   * Those of one cooperation.
   *
   * @param firstLine the first one's line
   * @param sourceId the first one's id
   */
  private record Group(long firstLine, String sourceId, long count, BigInteger sum) {

    Group plus(Group other) {
      Group first = firstLine < other.firstLine ? this : other;
      return new Group(first.firstLine, first.sourceId, count + other.count, sum.add(other.sum));
    }
  }

  private final Table table;
  private final int decimals;
  private final Map<Integer, Group> groups = new TreeMap<>();

  /** None yet, for a table whose sums have so many decimals. */
  OutOfYear(Table table, int decimals) {
    this.table = table;
    this.decimals = decimals;
  }

  void add(int cooperation, RecordCursor record, BigInteger number) {
    String sourceId = record.text(table.column("source_id"));
    groups.merge(cooperation, new Group(record.line(), sourceId, 1, number), Group::plus);
  }

  void addAll(OutOfYear other) {
    other.groups.forEach((cooperation, group) -> groups.merge(cooperation, group, Group::plus));
  }

  void report(Books books, Problems problems) {
    groups.forEach((cooperation, group) -> {
      String message =
          Sentences.of(
              "OUT_OF_YEAR." + table.name(),
              books.cooperations().text(cooperation),
              count(group.count()),
              decimal(group.sum()));
      problems.add(
          Problem.warning(
              ProblemCode.OUT_OF_YEAR, table, group.firstLine(), group.sourceId(), message));
    });
  }

  private Sentences.Words count(long count) {
    return count == 1
        ? Sentences.words("count." + table + ".one")
        : Sentences.words("count." + table + ".many", grouped(Long.toString(count)));
  }

  /**
   * As people write it here: points between the thousands, a decimal comma, no needless decimals
   * but two for money and hours.
   */
  private String decimal(BigInteger number) {
    BigDecimal exact = new BigDecimal(number, decimals);
    int shown = Math.max(2, exact.stripTrailingZeros().scale());
    String plain = exact.abs().setScale(shown).toPlainString();
    int point = plain.indexOf('.');
    String sign = exact.signum() < 0 ? "-" : "";
    return sign + grouped(plain.substring(0, point)) + ',' + plain.substring(point + 1);
  }

  private static String grouped(String digits) {
    return digits.replaceAll("\\B(?=(?:[0-9]{3})+$)", ".");
  }
}
