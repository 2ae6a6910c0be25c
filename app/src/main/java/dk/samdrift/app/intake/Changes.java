package dk.samdrift.app.intake;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Row;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.cooperation.Membership;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Formats;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says in words what loading changes in what was agreed and in who takes part. */
final class Changes {

  /** So many are kept. */
  static final int MOST = 2_000;

  private Changes() {}

  /** All of it, memberships first. */
  static List<String> words(Joining.Plan joining, List<Row> agreed, Function<UUID, String> names) {
    return Stream.concat(joining.words().stream(), agreed.stream().map(row -> words(row, names)))
        .limit(MOST)
        .toList();
  }

  /** What a new row of an agreement says. */
  private static String words(Row row, Function<UUID, String> names) {
    String from = Formats.fullDay(row.from());
    return switch (row) {
      case Agreement.Key key -> msg("intake.change.key", key.key(), from);
      case Agreement.Share share ->
          msg(
              "intake.change.share",
              share.key(),
              names.apply(share.member()),
              Figures.words(share.share()),
              from);
      case Agreement.Factor factor ->
          msg(
              "intake.change.factor",
              factor.key(),
              names.apply(factor.member()),
              Figures.words(factor.factor()),
              from);
      case Agreement.Part part ->
          msg(
              "intake.change.part",
              part.key(),
              part.partKey(),
              Figures.words(part.percent()),
              from);
      case Agreement.Rule rule ->
          rule.key().equals(Agreement.Rule.DIRECT)
              ? msg("intake.change.rule.direct", rule.account(), from)
              : msg("intake.change.rule", rule.account(), rule.key(), from);
      case Agreement.Figure figure ->
          msg(
              "intake.change.figure",
              names.apply(figure.member()),
              RegisterMeasure.words(figure.measure()),
              Figures.words(figure.value()),
              from);
    };
  }

  /** How a member takes part otherwise than before. */
  static String words(String name, List<Membership> then, List<Membership> before) {
    return before.isEmpty()
        ? msg("intake.change.joins", name, periods(then))
        : msg("intake.change.membership", name, periods(then), periods(before));
  }

  private static String periods(List<Membership> some) {
    return some.stream()
        .map(one -> period(one.from(), one.to()))
        .collect(Collectors.joining(msg("intake.change.and")));
  }

  private static String period(LocalDate from, @Nullable LocalDate to) {
    return to == null
        ? msg("intake.change.from", Formats.fullDay(from))
        : msg("intake.change.from-to", Formats.fullDay(from), Formats.fullDay(to));
  }
}
