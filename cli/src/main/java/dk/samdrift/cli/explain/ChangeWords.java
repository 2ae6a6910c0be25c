package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Dates;
import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.master.Rule;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.explain.Change;
import dk.samdrift.engine.settlement.explain.CostPeriod;
import java.util.List;
import java.util.Optional;

/** Why a period begins when it does. */
record ChangeWords(Voice voice) {

  private static final int MOST_DECIMALS = 9;

  String of(CostPeriod.Shared period) {
    String day = Dates.inWords(period.days().from());
    List<Change> changes = period.beginning();
    if (changes.isEmpty()) {
      return Messages.of("explain.begins", day);
    }
    return changes.getFirst() instanceof Change.YearBegins
        ? Messages.of("explain.begins.year", day)
        : Messages.of(
            "explain.begins.because", day, Voice.list(changes.stream().map(this::clause).toList()));
  }

  private String clause(Change change) {
    return switch (change) {
      case Change.YearBegins() -> Messages.of("explain.begins.year");
      case Change.Entered(var member) ->
          Messages.of("explain.change.entered", voice.subject(member));
      case Change.Left(var member) -> Messages.of("explain.change.left", voice.subject(member));
      case Change.RuleChanged(var before, var after) -> rule(before, after);
      case Change.KeyDecided(String key) -> Messages.of("explain.change.key", Excerpt.of(key));
      case Change.SharesDecided(String key) ->
          Messages.of("explain.change.shares", Excerpt.of(key));
      case Change.PartsDecided(String key) -> Messages.of("explain.change.parts", Excerpt.of(key));
      case Change.FactorDecided(String key, var member, Ratio before, Ratio after) ->
          Messages.of(
              before.equals(after) ? "explain.change.factorSame" : "explain.change.factor",
              before.equals(after) ? voice.object(member) : voice.subject(member),
              Excerpt.of(key),
              number(before),
              number(after));
      case Change.MeasureReported(String measure, var member, var before, Ratio after) -> {
        boolean isSame = before.isPresent() && before.get().equals(after);
        String key = before.isEmpty() ? "measureFirst" : isSame ? "measureSame" : "measure";
        yield Messages.of(
            "explain.change." + key,
            isSame ? voice.object(member) : voice.subject(member),
            Basis.unit(measure),
            before.map(ChangeWords::number).orElse(""),
            number(after));
      }
    };
  }

  private static String rule(Optional<Rule> before, Optional<Rule> after) {
    String now = Excerpt.of(after.map(Rule::key).orElse(""));
    if (before.isEmpty()) {
      return Messages.of("explain.change.ruleFirst", now);
    }
    String then = Excerpt.of(before.get().key());
    if (before.map(Rule::key).equals(after.map(Rule::key))) {
      return Messages.of("explain.change.fallback");
    }
    return before.get().isDirect()
        ? Messages.of("explain.change.ruleAfterDirect", now)
        : Messages.of("explain.change.rule", then, now);
  }

  private static String number(Ratio number) {
    return Kroner.number(number, MOST_DECIMALS);
  }
}
