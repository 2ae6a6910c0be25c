package dk.samdrift.app.organisation.measure;

import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Formats;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A measure of an estate from a day on, until the next of the same measure. */
public record Measured(Measure measure, LocalDate from, Amount amount) {

  /** The figure as it is read, without its unit: 1.120, or 98.450.000,50 in kroner. */
  public String figure() {
    BigDecimal value = amount.value();
    boolean isWhole = value.stripTrailingZeros().scale() <= 0;
    return measure.kind() == Measure.Kind.KRONER && !isWhole
        ? Formats.amount(value.movePointRight(2).longValueExact())
        : Figures.words(value);
  }

  /** The figure with its unit, where it has one: 1.120, or 18.940 m². */
  public String withUnit() {
    return measure.kind() == Measure.Kind.COUNT ? figure() : figure() + '\u00a0' + measure.unit();
  }

  /** What it is and how much, in a sentence: Familieboliger 1.120. */
  public String words() {
    return measure.words() + ' ' + withUnit();
  }

  /** Does another one, if there is one, say the same, from whatever day? */
  public boolean isAs(@Nullable Measured other) {
    return other != null && amount.equalsFigure(other.amount());
  }

  /** What is in force on a day. */
  public static Map<Measure, Measured> on(LocalDate day, Collection<Measured> all) {
    Map<Measure, Measured> found = new EnumMap<>(Measure.class);
    all.stream()
        .filter(one -> !one.from().isAfter(day))
        .sorted(Comparator.comparing(Measured::from))
        .forEach(one -> found.put(one.measure(), one));
    return found;
  }

  /** How many dwellings of all kinds there are; none when nothing is known of any. */
  public static Optional<Long> dwellings(Map<Measure, Measured> now) {
    return Measure.DWELLINGS.stream()
        .map(now::get)
        .filter(Objects::nonNull)
        .map(one -> one.amount().value().longValueExact())
        .reduce(Long::sum);
  }

  /** The days on which something changed, the first one first. */
  public static List<LocalDate> days(Collection<Measured> all) {
    return all.stream().map(Measured::from).distinct().sorted().toList();
  }
}
