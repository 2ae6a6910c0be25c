package dk.samdrift.engine.job;

import java.util.Comparator;

/**
 * Something in the user's data that must be seen to: nothing is dropped or guessed in silence.
 *
 * @param severity an ERROR prevents the settlement, a WARNING does not
 * @param file the file's name
 * @param line the physical line on which the record starts, header = 1; 0 for a problem of many
 *     records
 * @param sourceId the record's own id, or empty
 * @param message a Danish sentence that says what is wrong and what to do
 */
public record Problem(
    Severity severity, ProblemCode code, String file, long line, String sourceId, String message) {

  /** How bad it is. */
  public enum Severity {
    ERROR,
    WARNING
  }

  /** The order of problems.csv. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing((Problem problem) -> problem.severity().name())
          .thenComparing(problem -> problem.code().name())
          .thenComparing(Problem::file, CodePoints.ORDER)
          .thenComparingLong(Problem::line)
          .thenComparing(Problem::sourceId, CodePoints.ORDER)
          .thenComparing(Problem::message, CodePoints.ORDER);

  /** An error in one record. */
  public static Problem error(
      ProblemCode code, Table table, long line, String sourceId, String message) {
    return new Problem(Severity.ERROR, code, table.file(), line, sourceId, message);
  }

  /** A warning about one record. */
  public static Problem warning(
      ProblemCode code, Table table, long line, String sourceId, String message) {
    return new Problem(Severity.WARNING, code, table.file(), line, sourceId, message);
  }
}
