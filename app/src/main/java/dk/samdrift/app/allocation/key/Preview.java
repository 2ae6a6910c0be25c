package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Ground;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.allocation.Trial;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.ui.form.FormError;
import dk.samdrift.engine.job.ProblemCode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What everybody would get of an amount.
 *
 * @param hasNow is there something to compare with?
 * @param total the amount and all percents
 * @param notes what to know about the figures
 * @param errors why there are none
 */
public record Preview(
    boolean hasNow,
    boolean hasWeight,
    boolean hasDwellings,
    List<Line> lines,
    String total,
    List<String> notes,
    List<FormError> errors) {

  /** So much is divided, in oere. */
  static final long AMOUNT = 10_000_000;

  /**
   * A member.
   *
   * @param length of its bar
   */
  public record Line(
      String member,
      String percent,
      String length,
      String amount,
      String weight,
      String perDwelling,
      String now,
      String difference) {}

  /** What is compared. */
  record Compared(Trial trial, @Nullable Trial now, Agreement.Key definition) {}

  static Preview wrong(List<FormError> errors) {
    return new Preview(false, false, false, List.of(), "", List.of(), errors);
  }

  static Preview of(
      Compared compared, Ground ground, Map<UUID, Map<RegisterMeasure, BigDecimal>> register) {
    Trial trial = compared.trial();
    List<String> notes = new ArrayList<>(notes(trial, ground, compared.definition()));
    if (trial.lines().isEmpty()) {
      List<FormError> errors = notes.stream().map(one -> new FormError("", one)).toList();
      return wrong(errors);
    }
    Trial now = compared.now();
    boolean hasNow = now != null && !now.lines().isEmpty();
    List<Line> lines =
        ground.members().stream()
            .flatMap(member ->
                trial.of(member.id()).stream().map(line -> line(member, line, compared, register)))
            .toList();
    return new Preview(
        hasNow,
        lines.stream().anyMatch(line -> !line.weight().isEmpty()),
        lines.stream().anyMatch(line -> !line.perDwelling().isEmpty()),
        lines,
        Formats.amount(trial.lines().stream().mapToLong(Trial.Line::oere).sum()),
        notes,
        List.of());
  }

  private static Line line(
      Member member,
      Trial.Line line,
      Compared compared,
      Map<UUID, Map<RegisterMeasure, BigDecimal>> register) {
    Trial now = compared.now();
    Optional<Trial.Line> before = now == null ? Optional.empty() : now.of(member.id());
    Optional<BigDecimal> dwellings =
        Optional.ofNullable(
                register.getOrDefault(member.id(), Map.of()).get(RegisterMeasure.DWELLINGS))
            .filter(one -> one.signum() > 0);
    return new Line(
        member.name(),
        KeyWords.percent(line.weight(), compared.trial().sum()),
        KeyWords.length(line.weight(), compared.trial().sum()),
        Formats.amount(line.oere()),
        KeyWords.weight(compared.definition(), line.weight(), compared.trial().sum()),
        dwellings.map(one -> Formats.amount(each(line.oere(), one))).orElse(""),
        before.map(one -> Formats.amount(one.oere())).orElse(""),
        before.map(one -> signed(line.oere() - one.oere())).orElse(""));
  }

  private static String signed(long oere) {
    return oere > 0 ? "+" + Formats.amount(oere) : Formats.amount(oere);
  }

  private static long each(long oere, BigDecimal dwellings) {
    return BigDecimal.valueOf(oere).divide(dwellings, 0, RoundingMode.HALF_UP).longValueExact();
  }

  private static List<String> notes(Trial trial, Ground ground, Agreement.Key definition) {
    List<String> notes = new ArrayList<>();
    trial
        .wrong()
        .forEach((code, members) -> {
          String names = String.join(", ", members.stream().map(ground::name).sorted().toList());
          switch (code) {
            case NO_MEMBERS ->
                notes.add(msg("allocation.preview.nobody", Formats.fullDay(ground.day())));
            case ZERO_WEIGHT -> notes.add(msg("allocation.preview.weightless"));
            case NEGATIVE_WEIGHT -> notes.add(msg("allocation.preview.negative", names));
            case UNKNOWN_MEASURE -> notes.add(msg("allocation.preview.unknown", names));
            case NO_SHARE -> notes.add(msg("allocation.preview.no-share", names));
            default -> {}
          }
        });
    if (trial.lines().isEmpty() && notes.isEmpty()) {
      notes.add(
          ground.members().isEmpty()
              ? msg("allocation.preview.nobody", Formats.fullDay(ground.day()))
              : msg("allocation.preview.impossible", codes(trial)));
    }
    if (ground.isThoughtOf()) {
      notes.add(msg("allocation.preview.thought-of"));
    }
    boolean isWorked =
        switch (definition.kind()) {
          case HOURS, EMPLOYEE_HOURS, QUANTITY, COMPOSITE -> true;
          case FIXED, MEASURE, EQUAL -> false;
        };
    if (isWorked && ground.year() != null) {
      notes.add(msg("allocation.preview.year", ground.year().words()));
    }
    return notes;
  }

  private static String codes(Trial trial) {
    return String.join(", ", trial.wrong().keySet().stream().map(ProblemCode::name).toList());
  }
}
