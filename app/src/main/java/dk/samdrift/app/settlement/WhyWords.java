package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Messages;
import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.Rule;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.explain.Change;
import dk.samdrift.engine.settlement.explain.CostPeriod;
import dk.samdrift.engine.settlement.explain.MemberShare;
import dk.samdrift.engine.settlement.explain.Pool;
import dk.samdrift.engine.settlement.explain.Reason;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The words of an explanation: by what a sum is divided, what changed, and the calculation. */
final class WhyWords {

  private WhyWords() {}

  /** What a key weighs by, as in »delt efter ...«. */
  static String by(Reason reason) {
    return switch (reason.kind()) {
      case AllocationKey.Fixed() -> msg("settlement.by.FIXED");
      case AllocationKey.ByMeasure(String measure) ->
          msg("settlement.by.MEASURE", RegisterMeasure.words(measure).toLowerCase(Messages.DANISH));
      case AllocationKey.Equal() -> msg("settlement.by.EQUAL");
      case AllocationKey.ByHours(String task, AllocationKey.Period period) ->
          task.isEmpty() ? msg("settlement.by.HOURS") : msg("settlement.by.HOURS.task", task);
      case AllocationKey.ByEmployeeHours(AllocationKey.Period period) ->
          msg("settlement.by.EMPLOYEE_HOURS");
      case AllocationKey.ByQuantity(String meter, AllocationKey.Period period) ->
          msg("settlement.by.QUANTITY", meter);
      case AllocationKey.Composite() ->
          msg(
              "settlement.by.COMPOSITE",
              reason.parts().stream()
                  .map(part ->
                      msg("settlement.by.part", Portions.weight(part.percent()), by(part.reason())))
                  .collect(Collectors.joining("; ")));
    };
  }

  static String weightHead(AllocationKey kind) {
    return switch (kind) {
      case AllocationKey.Fixed() -> msg("settlement.weight.FIXED");
      case AllocationKey.ByMeasure(String measure) -> RegisterMeasure.words(measure);
      case AllocationKey.Equal() -> msg("settlement.weight.EQUAL");
      case AllocationKey.ByHours(String task, AllocationKey.Period period) ->
          msg("settlement.weight.HOURS");
      case AllocationKey.ByEmployeeHours(AllocationKey.Period period) ->
          msg("settlement.weight.HOURS");
      case AllocationKey.ByQuantity(String meter, AllocationKey.Period period) -> meter;
      case AllocationKey.Composite() -> msg("settlement.weight.COMPOSITE");
    };
  }

  /**
   * The calculation of a member's part of a sum, step by step.
   *
   * @param tells would the weights by a key tell what single persons worked?
   */
  static List<String> steps(Pool pool, Predicate<Reason> tells) {
    Reason reason = pool.reason();
    MemberShare own = pool.ownShare();
    String total = Formats.kroner(pool.total().oere());
    List<String> steps = new ArrayList<>();
    boolean isHidden = tells.test(reason);
    for (Reason.ReasonPart part : reason.parts()) {
      steps.add(composed(part, own, tells));
    }
    if (isHidden) {
      steps.add(msg("settlement.step.hidden", Formats.count(Shown.LEAST)));
    } else {
      Reason.Weight weight = reason.weights().get(pool.own());
      if (reason.hasFactors() && weight.own().isPresent()) {
        steps.add(factor(weight, weight.own().get()));
      }
      String percent = Portions.percent(weight.weight(), reason.sum());
      steps.add(
          msg(
              "settlement.step.part",
              weightHead(reason.kind()),
              Portions.weight(weight.weight()),
              Portions.weight(reason.sum()),
              percent));
      steps.add(msg("settlement.step.amount", percent, total, Portions.kroner(own.exact())));
    }
    steps.add(
        own.hasRemainder()
            ? msg("settlement.step.remainder", Formats.kroner(own.rounded().oere()))
            : msg("settlement.step.rounded", Formats.kroner(own.rounded().oere())));
    return steps;
  }

  private static String factor(Reason.Weight weight, Ratio own) {
    return msg(
        "settlement.step.factor",
        Portions.weight(own),
        Portions.weight(weight.factor()),
        Portions.weight(weight.weight()));
  }

  /** What one of the keys of a composite gives the member, in percent of the whole. */
  private static String composed(Reason.ReasonPart part, MemberShare own, Predicate<Reason> tells) {
    Reason reason = part.reason();
    String percent = Portions.weight(part.percent());
    Optional<Reason.Weight> weight =
        reason.weights().stream()
            .filter(one -> one.member().id().equals(own.member().id()))
            .findFirst();
    if (weight.isEmpty() || reason.sum().signum() == 0 || tells.test(reason)) {
      return msg("settlement.step.composed.hidden", percent, by(reason), reason.key());
    }
    Reason.Weight mine = weight.get();
    String factor =
        reason.hasFactors() && mine.own().isPresent() ? factor(mine, mine.own().get()) + ". " : "";
    return msg(
        "settlement.step.composed",
        percent,
        by(reason),
        reason.key(),
        factor,
        Portions.weight(mine.weight()),
        Portions.weight(reason.sum()),
        Portions.weight(part.percent().times(mine.weight()).dividedBy(reason.sum())));
  }

  /** Why a period begins when it does. */
  static String begins(CostPeriod.Shared period) {
    String day = Formats.fullDay(LocalDate.ofEpochDay(period.days().from()));
    List<Change> changes = period.beginning();
    if (changes.isEmpty()) {
      return msg("settlement.begins", day);
    }
    return changes.getFirst() instanceof Change.YearBegins
        ? ""
        : msg(
            "settlement.begins.because",
            day,
            changes.stream()
                .map(WhyWords::words)
                .collect(Collectors.joining(msg("settlement.begins.and"))));
  }

  private static String words(Change change) {
    return switch (change) {
      case Change.YearBegins() -> msg("settlement.begins.year");
      case Change.Entered(var member) -> msg("settlement.begins.entered", member.name());
      case Change.Left(var member) -> msg("settlement.begins.left", member.name());
      case Change.RuleChanged(var before, var after) -> rule(before, after);
      case Change.KeyDecided(String key) -> msg("settlement.begins.key", key);
      case Change.SharesDecided(String key) -> msg("settlement.begins.shares", key);
      case Change.PartsDecided(String key) -> msg("settlement.begins.parts", key);
      case Change.FactorDecided(String key, var member, Ratio before, Ratio after) ->
          msg(
              before.equals(after) ? "settlement.begins.factor-same" : "settlement.begins.factor",
              member.name(),
              key,
              Portions.weight(before),
              Portions.weight(after));
      case Change.MeasureReported(String measure, var member, var before, Ratio after) -> {
        boolean isSame = before.isPresent() && before.get().equals(after);
        String which = before.isEmpty() ? "measure-first" : isSame ? "measure-same" : "measure";
        yield msg(
            "settlement.begins." + which,
            member.name(),
            RegisterMeasure.words(measure),
            before.map(Portions::weight).orElse(""),
            Portions.weight(after));
      }
    };
  }

  private static String rule(Optional<Rule> before, Optional<Rule> after) {
    String now = after.map(Rule::key).orElse("");
    if (before.isEmpty()) {
      return msg("settlement.begins.rule-first", now);
    }
    String then = before.get().key();
    if (then.equals(now)) {
      return msg("settlement.begins.fallback");
    }
    return before.get().isDirect()
        ? msg("settlement.begins.rule-after-direct", now)
        : msg("settlement.begins.rule", then, now);
  }
}
