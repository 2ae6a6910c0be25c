package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.Dates;
import dk.samdrift.engine.job.csv.Decimal;
import dk.samdrift.engine.money.Ratio;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges one record of the master data, step by step (settlement.md section 4): after each step
 * {@link #hasFailed} says whether the record is left out. There is one problem per code, however
 * many fields it concerns.
 */
final class Judge {

  private static final int MOST_DECIMALS = 9;

  private final Row row;
  private final Problems problems;
  private final Map<ProblemCode, String> found = new EnumMap<>(ProblemCode.class);
  private boolean isLeftOut;

  Judge(Row row, Problems problems) {
    this.row = row;
    this.problems = problems;
  }

  /** Has a step so far failed? What was noted is now reported. */
  boolean hasFailed() {
    isLeftOut |= !found.isEmpty();
    found.forEach(
        (code, message) -> problems.add(Problem.error(code, row.table(), row.line(), "", message)));
    found.clear();
    return isLeftOut;
  }

  /** Notes a problem under a code with the sentence of {@code CODE.reason}. */
  void fault(ProblemCode code, String reason, Object... values) {
    found.merge(code, Sentences.of(code + "." + reason, values), (a, b) -> a + " " + b);
  }

  /** Reports something that does not leave the record out. */
  void warn(ProblemCode code, String reason, Object... values) {
    String message = Sentences.of(code + "." + reason, values);
    problems.add(Problem.warning(code, row.table(), row.line(), "", message));
  }

  /** Notes every required field that is empty. */
  void requireFields() {
    for (Table.Column column : row.table().columns()) {
      if (column.isRequired() && row.field(column.name()).isEmpty()) {
        fault(ProblemCode.BAD_VALUE, "empty", column.name());
      }
    }
  }

  /** A date; 0 when there is none, which is noted unless the field is empty. */
  int day(String column) {
    String text = row.field(column);
    if (text.isEmpty()) {
      return 0;
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int day = Dates.parse(bytes, 0, bytes.length);
    if (day == Dates.NONE) {
      fault(ProblemCode.BAD_VALUE, "date", column, text);
      return 0;
    }
    return day;
  }

  /** A number of at least zero; zero when there is none, which is noted unless it is empty. */
  Ratio notNegative(String column) {
    String text = row.field(column);
    if (text.isEmpty()) {
      return Ratio.ZERO;
    }
    Optional<Ratio> number = number(text);
    if (number.isEmpty()) {
      fault(ProblemCode.BAD_VALUE, "number", column, text);
    } else if (number.get().signum() < 0) {
      fault(ProblemCode.BAD_VALUE, "negative", column, text);
    }
    return number.orElse(Ratio.ZERO);
  }

  /** The number that a text is, if it is one. */
  static Optional<Ratio> number(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Decimal decimal = new Decimal();
    return decimal.read(bytes, 0, bytes.length, MOST_DECIMALS)
        ? Optional.of(Ratio.ofDecimal(decimal.exact(), MOST_DECIMALS))
        : Optional.empty();
  }

  /** One of several words, the first of them for an empty field that may be empty. */
  String oneOf(String column, String... words) {
    String text = row.field(column);
    boolean mayBeEmpty = !row.table().columns().get(row.table().column(column)).isRequired();
    if (text.isEmpty()) {
      return mayBeEmpty ? words[0] : "";
    }
    for (String word : words) {
      if (word.equals(text)) {
        return word;
      }
    }
    fault(ProblemCode.BAD_VALUE, "word", column, text, Sentences.list(List.of(words)));
    return words[0];
  }
}
