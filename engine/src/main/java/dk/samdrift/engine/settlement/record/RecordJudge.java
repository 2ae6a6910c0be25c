package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.Dates;
import dk.samdrift.engine.job.csv.Decimal;
import dk.samdrift.engine.job.csv.NameTable;
import dk.samdrift.engine.job.csv.RecordCursor;
import java.util.EnumMap;
import java.util.Map;

/**
 * Judges the records of one table for one thread. The questions are asked in the order of
 * settlement.md section 4 by the reader of the table; this is what they have in common, and where
 * what was noted becomes problems.
 */
final class RecordJudge {

  /** No member is named. */
  static final int NOBODY = -1;

  /** The record does not concern the run, or is left out. */
  static final int LEFT_OUT = -2;

  private final Table table;
  private final Books books;
  private final Problems problems;
  private final NameTable cooperations;
  private final NameTable members;
  private final int sourceIdColumn;
  private final Map<ProblemCode, String> noted = new EnumMap<>(ProblemCode.class);

  RecordJudge(Table table, Books books, Problems problems) {
    this.table = table;
    this.books = books;
    this.problems = problems;
    this.cooperations = NameTable.closed(books.cooperations());
    this.members = NameTable.closed(books.members());
    this.sourceIdColumn = table.column("source_id");
  }

  /** The cooperation's number, or {@link #LEFT_OUT}. */
  int cooperation(RecordCursor record, int column) {
    int number = cooperations.numberOf(record, column);
    if (number >= 0) {
      return number;
    }
    if (books.only().isEmpty()) {
      if (record.isEmpty(column)) {
        note(ProblemCode.BAD_VALUE, "empty", "cooperation");
      } else {
        note(ProblemCode.UNKNOWN_COOPERATION, "record", record.text(column));
      }
      report(record);
    }
    return LEFT_OUT;
  }

  /**
   * The number of the member a field names, or {@link #NOBODY}; an unknown one is noted and {@link
   * #LEFT_OUT}.
   */
  int member(RecordCursor record, int column) {
    if (record.isEmpty(column)) {
      return NOBODY;
    }
    int number = members.numberOf(record, column);
    if (number >= 0) {
      return number;
    }
    note(ProblemCode.UNKNOWN_MEMBER, "record", record.text(column));
    return LEFT_OUT;
  }

  /** Notes what is wrong with a date, if anything is. */
  void checkDate(RecordCursor record, int column, boolean isRequired) {
    if (record.isEmpty(column)) {
      checkFilled(record, column, isRequired);
    } else if (Dates.parse(record.bytes(), record.from(column), record.to(column)) == Dates.NONE) {
      note(ProblemCode.BAD_VALUE, "date", name(column), record.text(column));
    }
  }

  /** Notes what is wrong with a number, if anything is. */
  void checkNumber(
      RecordCursor record, int column, Decimal decimal, int decimals, boolean isMoney) {
    if (record.isEmpty(column)) {
      checkFilled(record, column, true);
    } else if (!decimal.read(record.bytes(), record.from(column), record.to(column), decimals)) {
      String reason = decimals == 2 ? "number2" : "number";
      note(ProblemCode.BAD_VALUE, reason, name(column), record.text(column));
    } else if (isMoney && !decimal.isLong()) {
      String reason = decimal.exact().signum() < 0 ? "tooSmall" : "tooLarge";
      note(ProblemCode.BAD_VALUE, reason, name(column), record.text(column));
    }
  }

  /** Notes an empty field that must not be. */
  void checkFilled(RecordCursor record, int column, boolean isRequired) {
    if (isRequired && record.isEmpty(column)) {
      note(ProblemCode.BAD_VALUE, "empty", name(column));
    }
  }

  /** Notes an account that cannot be. */
  void checkAccount(RecordCursor record, int column) {
    checkFilled(record, column, true);
    if (endsInPoint(record, column)) {
      note(ProblemCode.BAD_VALUE, "account", record.text(column));
    }
  }

  /** Is an account's field empty or does it end in a point? */
  static boolean isBadAccount(RecordCursor record, int column) {
    return record.isEmpty(column) || endsInPoint(record, column);
  }

  private static boolean endsInPoint(RecordCursor record, int column) {
    return !record.isEmpty(column) && record.bytes()[record.to(column) - 1] == '.';
  }

  /** Notes a problem, one per code, with the sentence of {@code CODE.reason}. */
  void note(ProblemCode code, String reason, Object... values) {
    noted.merge(code, Sentences.of(code + "." + reason, values), (a, b) -> a + " " + b);
  }

  /** Is anything noted? */
  boolean hasNoted() {
    return !noted.isEmpty();
  }

  /** Reports what was noted on the record. */
  void report(RecordCursor record) {
    String sourceId = record.text(sourceIdColumn);
    noted.forEach((code, message) ->
        problems.add(Problem.error(code, table, record.line(), sourceId, message)));
    noted.clear();
  }

  private String name(int column) {
    return table.columns().get(column).name();
  }
}
