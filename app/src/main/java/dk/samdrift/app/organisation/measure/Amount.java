package dk.samdrift.app.organisation.measure;

import static java.util.stream.Collectors.joining;

import dk.samdrift.app.language.Figures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How much of a measure there is.
 *
 * @param value the sum of the parts, where there are parts
 * @param parts the square metres of each tenancy; empty for measures of another kind
 */
public record Amount(BigDecimal value, List<BigDecimal> parts) {

  private static final BigDecimal MOST = new BigDecimal("999999999.99");
  private static final BigDecimal LARGEST_PART = new BigDecimal("99999.99");
  private static final int MOST_PARTS = 500;

  /** Keeps its own copy. */
  public Amount {
    parts = List.copyOf(parts);
  }

  /** One figure. */
  public static Amount of(BigDecimal value) {
    return new Amount(value, List.of());
  }

  /** Several tenancies. */
  public static Amount of(List<BigDecimal> parts) {
    return new Amount(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add), parts);
  }

  /** What was typed for a measure; nothing when it makes no sense. */
  public static Optional<Amount> parse(Measure measure, String text) {
    return switch (measure.kind()) {
      case COUNT -> figure(text, 0, MOST).map(Amount::of);
      case AREA, KRONER -> figure(text, 2, MOST).map(Amount::of);
      case AREAS -> areas(text);
    };
  }

  private static Optional<Amount> areas(String text) {
    List<Optional<BigDecimal>> all =
        Arrays.stream(text.split("[;+\\n]", -1))
            .filter(part -> !part.isBlank())
            .map(part -> figure(part, 2, LARGEST_PART))
            .toList();
    boolean isRight = !all.isEmpty() && all.size() <= MOST_PARTS;
    return isRight && all.stream().allMatch(Optional::isPresent)
        ? Optional.of(
            of(
                all.stream()
                    .flatMap(Optional::stream)
                    .filter(part -> part.signum() > 0)
                    .sorted(Comparator.reverseOrder())
                    .toList()))
        : Optional.empty();
  }

  private static Optional<BigDecimal> figure(String text, int decimals, BigDecimal most) {
    return Figures.parse(text)
        .filter(one -> one.signum() >= 0 && one.compareTo(most) <= 0)
        .filter(one -> one.scale() <= decimals);
  }

  /** As it is read on a page, without its unit. */
  public String words() {
    return Figures.words(value);
  }

  /** As it is typed: the parts where there are parts. */
  public String typed() {
    if (parts.isEmpty()) {
      return Figures.plain(value);
    }
    return parts.stream().map(Figures::plain).collect(joining("; "));
  }

  /** Does another one say the same? 7 and 7.00 do. */
  public boolean equalsFigure(Amount other) {
    return value.compareTo(other.value) == 0
        && parts.size() == other.parts.size()
        && typed().equals(other.typed());
  }

  /** This and another one together. */
  public Amount plus(Amount other) {
    List<BigDecimal> all =
        Stream.concat(parts.stream(), other.parts.stream())
            .sorted(Comparator.reverseOrder())
            .toList();
    return new Amount(value.add(other.value), all);
  }

  /** This without a part of it; nothing when it is no part of it. */
  public Optional<Amount> minus(Amount part) {
    List<BigDecimal> rest = new ArrayList<>(parts);
    for (BigDecimal one : part.parts) {
      int found = indexOf(rest, one);
      if (found < 0) {
        return Optional.empty();
      }
      rest.remove(found);
    }
    BigDecimal left = value.subtract(part.value);
    return left.signum() < 0 ? Optional.empty() : Optional.of(new Amount(left, rest));
  }

  private static int indexOf(List<BigDecimal> all, BigDecimal wanted) {
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).compareTo(wanted) == 0) {
        return i;
      }
    }
    return -1;
  }
}
