package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Doubles.Clash;
import dk.samdrift.app.ledger.OnPages;
import dk.samdrift.app.ledger.RecordFile;
import dk.samdrift.engine.job.Problem;
import java.time.ZoneId;
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

  private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

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

  /** One of ours, which only asks people to look. */
  static Fault hint(String code, String file, long line, Object... values) {
    return new Fault(code, file, line, "", msg("intake.fault." + code, values), false);
  }

  /** One that the books found. */
  static Fault of(RecordFile file, Clash clash) {
    return switch (clash) {
      case Clash.Within one -> of("DUPLICATE_SOURCE_ID", file, one, one.first());
      case Clash.WithBooks one ->
          of(
              "OTHER_CONTENT",
              file,
              one,
              Formats.fullDay(one.at().atZone(HERE).toLocalDate()),
              one.source());
    };
  }

  private static Fault of(String code, RecordFile file, Clash clash, Object... more) {
    Object[] values = new Object[more.length + 1];
    values[0] = clash.sourceId();
    System.arraycopy(more, 0, values, 1, more.length);
    String sentence = msg("intake.fault." + code, values);
    return new Fault(code, file.file(), clash.line(), clash.sourceId(), sentence, true);
  }

  /** One that the engine found. */
  static Fault of(Problem problem) {
    return new Fault(
        problem.code().name(),
        problem.file(),
        problem.line(),
        problem.sourceId(),
        OnPages.files(problem.message(), problem.file()),
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
