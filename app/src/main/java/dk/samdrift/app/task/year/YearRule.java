package dk.samdrift.app.task.year;

import static dk.samdrift.app.language.Messages.msg;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long before or after a day something must have happened.
 *
 * @param id none for what everybody plans by
 * @param from in force from this day on; none, always
 * @param source the law or rule that says so
 */
public record YearRule(
    @Nullable UUID id,
    YearDeadline deadline,
    int amount,
    Unit unit,
    @Nullable LocalDate from,
    String source) {

  /** What is counted. */
  public enum Unit {
    /** Days. */
    DAYS,
    /** Seven days each. */
    WEEKS,
    /** Months, however long they are. */
    MONTHS;

    /** What users call several. */
    public String words() {
      return msg("task.year.unit." + name());
    }
  }

  /** What everybody plans by, until an organisation says otherwise (process.md section 7). */
  public static List<YearRule> usual() {
    return List.of(
        usual(YearDeadline.BUDGET, 3, Unit.MONTHS),
        usual(YearDeadline.NOTICE, 4, Unit.WEEKS),
        usual(YearDeadline.PROPOSALS, 14, Unit.DAYS),
        usual(YearDeadline.MATERIAL, 1, Unit.WEEKS),
        usual(YearDeadline.ACCOUNTS, 5, Unit.MONTHS));
  }

  private static YearRule usual(YearDeadline deadline, int amount, Unit unit) {
    String source = msg("task.year.source." + deadline.name());
    return new YearRule(null, deadline, amount, unit, null, source);
  }

  /** Is it in force on a day? */
  boolean isInForce(LocalDate day) {
    return from == null || !from.isAfter(day);
  }

  LocalDate before(LocalDate day) {
    return switch (unit) {
      case DAYS -> day.minusDays(amount);
      case WEEKS -> day.minusWeeks(amount);
      case MONTHS -> day.minusMonths(amount);
    };
  }

  LocalDate after(LocalDate day) {
    return switch (unit) {
      case DAYS -> day.plusDays(amount);
      case WEEKS -> day.plusWeeks(amount);
      case MONTHS -> day.plusMonths(amount);
    };
  }

  /** In words: »3 måneder før regnskabsåret begynder«. */
  public String words() {
    return msg("task.year.rule." + deadline.name(), length());
  }

  /** How long: »3 måneder«. */
  String length() {
    return msg("task.year.length." + unit.name(), amount);
  }

  static List<String> units() {
    return Arrays.stream(Unit.values()).map(Unit::name).toList();
  }
}
