package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.engine.job.Problem;
import java.util.Comparator;

/**
 * What is wrong in a file.
 *
 * @param code the engine's, or one of ours
 * @param line the physical line on which the record starts, header = 1; 0 for what is of many
 * @param sourceId the record's own id, or empty
 * @param sentence says what is wrong and what to do
 * @param isBlocking can nothing be loaded because of it? If not, it stands in the way of settling
 */
public record Fault(
    String code, String file, long line, String sourceId, String sentence, boolean isBlocking) {

  /** By file and line. */
  public static final Comparator<Fault> ORDER =
      Comparator.comparing((Fault one) -> !one.isBlocking())
          .thenComparing(Fault::file)
          .thenComparingLong(Fault::line)
          .thenComparing(Fault::code)
          .thenComparing(Fault::sentence);

  /** One of ours, which nothing is loaded with. */
  static Fault of(String code, String file, long line, Object... values) {
    return new Fault(code, file, line, "", msg("intake.fault." + code, values), true);
  }

  /** One that the engine found. */
  static Fault of(Problem problem) {
    return new Fault(
        problem.code().name(),
        problem.file(),
        problem.line(),
        problem.sourceId(),
        problem.message(),
        isBlocking(problem));
  }

  /** What only says that the year cannot be settled yet does not keep records out of the books. */
  private static boolean isBlocking(Problem problem) {
    return switch (problem.code()) {
      case NO_RULE,
          ZERO_WEIGHT,
          NEGATIVE_WEIGHT,
          NO_MEMBERS,
          NO_SHARE,
          NOT_A_MEMBER,
          DIRECT_WITHOUT_MEMBER,
          OUT_OF_YEAR ->
          false;
      case UNKNOWN_KEY -> !problem.file().equals(RecordFile.POSTINGS.file());
      case UNKNOWN_MEMBER,
          UNKNOWN_COOPERATION,
          UNKNOWN_MEASURE,
          BAD_VALUE,
          BAD_PERIOD,
          DUPLICATE_ID,
          DUPLICATE_SOURCE_ID,
          BAD_COMPOSITE,
          BAD_FILE,
          OVERFLOW ->
          problem.severity() == Problem.Severity.ERROR;
    };
  }
}
