package dk.samdrift.app.allocation.key;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.allocation.Agreement;
import dk.samdrift.app.allocation.Agreement.Kind;
import dk.samdrift.app.allocation.RegisterMeasure;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Messages;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What keys and shares are called in plain words. */
final class KeyWords {

  private KeyWords() {}

  /** How a key divides. */
  static String kind(Agreement.Key key) {
    String argument = Objects.requireNonNullElse(key.argument(), "");
    String words =
        switch (key.kind()) {
          case MEASURE ->
              msg(
                  "allocation.kind.by.MEASURE",
                  RegisterMeasure.words(argument).toLowerCase(Messages.DANISH));
          case HOURS ->
              argument.isEmpty()
                  ? msg("allocation.kind.HOURS")
                  : msg("allocation.kind.by.HOURS", argument);
          case QUANTITY -> msg("allocation.kind.by.QUANTITY", argument);
          case FIXED, EQUAL, EMPLOYEE_HOURS, COMPOSITE -> msg("allocation.kind." + key.kind());
        };
    return key.isByYear() ? msg("allocation.kind.by-year", words) : words;
  }

  /** A share of the whole with two decimals: 41,67 %. */
  static String percent(Ratio part, Ratio whole) {
    return whole.signum() == 0 ? "" : percent(hundredths(part, whole));
  }

  private static String percent(BigDecimal percent) {
    BigDecimal two = percent.setScale(2, RoundingMode.HALF_UP);
    String words = Figures.words(two);
    int comma = words.indexOf(',');
    String decimals = comma < 0 ? ",00" : words.length() - comma == 2 ? "0" : "";
    return words + decimals + "\u00a0%";
  }

  /** How long a bar is, for a drawing. */
  static String length(Ratio part, Ratio whole) {
    return whole.signum() == 0
        ? "0%"
        : hundredths(part, whole).setScale(1, RoundingMode.HALF_UP).toPlainString() + "%";
  }

  private static BigDecimal hundredths(Ratio part, Ratio whole) {
    return decimal(part.dividedBy(whole).times(Ratio.of(100)), 9);
  }

  /** A weight among all: 1.120 af 3.240 m². Nothing where the percents say it already. */
  static String weight(Agreement.Key key, Ratio weight, Ratio sum) {
    if (key.kind() == Kind.COMPOSITE) {
      return "";
    }
    Ratio scale =
        key.kind() == Kind.HOURS || key.kind() == Kind.EMPLOYEE_HOURS
            ? new Ratio(BigInteger.ONE, BigInteger.valueOf(100))
            : Ratio.ONE;
    String unit = unit(key);
    String words =
        msg("allocation.preview.weight", figure(weight.times(scale)), figure(sum.times(scale)));
    return unit.isEmpty() ? words : words + '\u00a0' + unit;
  }

  private static String unit(Agreement.Key key) {
    return switch (key.kind()) {
      case MEASURE ->
          RegisterMeasure.of(key.argument())
              .map(one -> msg("allocation.unit." + one))
              .orElse(Objects.requireNonNullElse(key.argument(), ""));
      case HOURS, EMPLOYEE_HOURS -> msg("allocation.unit.hours");
      case FIXED -> msg("allocation.unit.shares");
      case EQUAL, QUANTITY, COMPOSITE -> "";
    };
  }

  private static String figure(Ratio ratio) {
    return Figures.words(decimal(ratio, 2));
  }

  private static BigDecimal decimal(Ratio ratio, int decimals) {
    return new BigDecimal(ratio.numerator())
        .divide(new BigDecimal(ratio.denominator()), decimals, RoundingMode.HALF_UP);
  }

  /** What is different from before, in sentences. */
  static List<String> differences(Held before, Held now, Function<UUID, String> names) {
    List<String> all = new ArrayList<>();
    String kindBefore = kind(before.definition());
    String kindNow = kind(now.definition());
    if (!kindBefore.equals(kindNow)) {
      all.add(msg("allocation.key.difference", msg("allocation.key.kind"), kindBefore, kindNow));
    }
    all.addAll(changed(before.shares(), now.shares(), "allocation.key.share", names));
    all.addAll(changed(before.parts(), now.parts(), "allocation.key.part", one -> one));
    all.addAll(changed(before.factors(), now.factors(), "allocation.key.factor", names));
    return all;
  }

  private static <T> List<String> changed(
      Map<T, BigDecimal> before, Map<T, BigDecimal> now, String label, Function<T, String> names) {
    Set<T> all = new TreeSet<>(before.keySet());
    all.addAll(now.keySet());
    String none = label.endsWith("factor") ? "1" : msg("allocation.key.nothing");
    return all.stream()
        .filter(one -> !words(before.get(one), none).equals(words(now.get(one), none)))
        .map(one ->
            msg(
                "allocation.key.difference",
                msg(label, names.apply(one)),
                words(before.get(one), none),
                words(now.get(one), none)))
        .toList();
  }

  private static String words(@Nullable BigDecimal figure, String otherwise) {
    return figure == null ? otherwise : Figures.words(figure);
  }
}
