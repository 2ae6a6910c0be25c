package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Dates;
import dk.samdrift.cli.text.Kroner;
import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.Excerpt;
import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.explain.Reason;
import java.util.Locale;
import java.util.Optional;

/**
 * What a key counts, in words.
 *
 * @param word of which kind it is, as the keys of the sentences have it
 * @param thing what is counted: boliger, a task, a meter, an employee
 * @param when over which time it is counted
 */
record Basis(String word, String thing, String when) {

  /** A number and a factor have 9 decimals each at most. */
  private static final int MOST_DECIMALS = 18;

  private static final int PERCENT_DECIMALS = 8;
  private static final String UNIT = "explain.unit.";

  /**
   * The basis of a key.
   *
   * @param employee the one whose postings are shared, where those are shared one by one
   */
  static Basis of(AllocationKey kind, Optional<String> employee) {
    return switch (kind) {
      case AllocationKey.Fixed() -> new Basis("fixed", "", "");
      case AllocationKey.ByMeasure(String measure) -> ofMeasure(measure);
      case AllocationKey.Equal() -> new Basis("equal", "", "");
      case AllocationKey.ByHours(String task, AllocationKey.Period period) ->
          new Basis(task.isEmpty() ? "hours" : "hoursOfTask", Excerpt.of(task), when(period));
      case AllocationKey.ByEmployeeHours(AllocationKey.Period period) -> {
        String who = Excerpt.of(employee.orElse(""));
        yield new Basis(who.isEmpty() ? "hoursOfAll" : "hoursOfEmployee", who, when(period));
      }
      case AllocationKey.ByQuantity(String meter, AllocationKey.Period period) ->
          new Basis("quantity", Excerpt.of(meter), when(period));
      case AllocationKey.Composite() -> new Basis("composite", "", "");
    };
  }

  private static Basis ofMeasure(String measure) {
    if (measure.equals("rent")) {
      return new Basis("rent", measure, "");
    }
    return Messages.has(UNIT + measure)
        ? new Basis("measure", unit(measure), "")
        : new Basis("measureOther", Excerpt.of(measure), "");
  }

  private static String when(AllocationKey.Period period) {
    return Messages.of("explain.when." + period);
  }

  /** What a measure counts, as people here say it. */
  static String unit(String measure) {
    return Messages.has(UNIT + measure) ? Messages.of(UNIT + measure) : Excerpt.of(measure);
  }

  /** A few words for a table. */
  String label() {
    return Messages.of("explain.label." + word, thing);
  }

  /** What a column with the members' own numbers is called. */
  String column() {
    return Messages.of("explain.column." + word, thing, capital(thing));
  }

  /** How an amount is shared, as a sentence that begins with what is shared. */
  String how(String subject, Reason reason) {
    String key =
        Messages.of("explain.key", Excerpt.of(reason.key()), Dates.inWords(reason.since()));
    return Messages.of("explain.how." + word, subject, thing, when, key);
  }

  /** How a member's number is what it is, in sentences. */
  String own(Reason reason, int place) {
    Reason.Weight weight = reason.weights().get(place);
    if (weight.own().isEmpty()) {
      return Messages.of("explain.factor.none", Excerpt.of(reason.key()));
    }
    String own =
        reason.hasFactors()
            ? ownWithFactors(reason, weight, weight.own().get())
            : ownAlone(reason, weight);
    return weight.weight().signum() == 0 ? own + " " + Messages.of("explain.own.nothing") : own;
  }

  private String ownAlone(Reason reason, Reason.Weight weight) {
    return Messages.of("explain.own." + word, thing, number(weight.weight()), number(reason.sum()));
  }

  private String ownWithFactors(Reason reason, Reason.Weight weight, Ratio before) {
    String own = number(before);
    String has = Messages.of("explain.has." + word, thing, own);
    String key = weight.factor().equals(Ratio.ONE) ? "explain.factor.others" : "explain.factor.own";
    return has
        + " "
        + Messages.of(
            key,
            own,
            Kroner.number(weight.factor(), MOST_DECIMALS),
            number(weight.weight()),
            number(reason.sum()),
            factors(reason),
            Excerpt.of(reason.key()));
  }

  private static String factors(Reason reason) {
    return Voice.list(
        reason.weights().stream()
            .filter(weight -> !weight.factor().equals(Ratio.ONE))
            .map(weight ->
                Messages.of(
                    "explain.factor.other",
                    Excerpt.of(weight.member().name()),
                    Kroner.number(weight.factor(), MOST_DECIMALS)))
            .toList());
  }

  /** Why nobody has any weight. */
  String weightless(String key) {
    return Messages.of("explain.weightless." + word, Excerpt.of(key), thing);
  }

  /** A member's number in such a key. */
  String number(Ratio number) {
    boolean isHours = word.startsWith("hours");
    return isHours && Ratio.of(100).times(number).denominator().bitLength() == 1
        ? Kroner.hours(number)
        : Kroner.number(number, word.equals("composite") ? PERCENT_DECIMALS : MOST_DECIMALS);
  }

  /** With a capital letter, unless it is a symbol like m². */
  private static String capital(String word) {
    boolean isWord = word.length() > 1 && Character.isLetter(word.charAt(1));
    return isWord ? word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1) : word;
  }
}
