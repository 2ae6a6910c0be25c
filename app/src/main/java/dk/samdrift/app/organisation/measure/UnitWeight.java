package dk.samdrift.app.organisation.measure;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Figures;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How many tenancy units one of a kind is.
 *
 * @param id none for what everybody counts by, which is not stored
 * @param from none when it has always been so
 * @param weight of each, or of each started stretch
 * @param perArea the stretch in square metres; none where each counts the same
 * @param source where it is written
 */
public record UnitWeight(
    @Nullable UUID id,
    Tenancy tenancy,
    @Nullable LocalDate from,
    Ratio weight,
    @Nullable BigDecimal perArea,
    String source) {

  private static final Pattern FRACTION = Pattern.compile("([0-9]{1,6})\\s*/\\s*([0-9]{1,6})");
  private static final long MOST = 1_000_000;

  /** What was typed as a weight, such as 1, 0,2 or 1/5; nothing when it makes no sense. */
  public static Optional<Ratio> parse(String text) {
    Matcher fraction = FRACTION.matcher(text.strip());
    if (fraction.matches()) {
      BigInteger denominator = new BigInteger(fraction.group(2));
      return denominator.signum() == 0
          ? Optional.empty()
          : Optional.of(new Ratio(new BigInteger(fraction.group(1)), denominator));
    }
    return Figures.parse(text)
        .filter(figure -> figure.signum() >= 0)
        .map(figure -> Ratio.ofDecimal(figure.unscaledValue(), figure.scale()))
        .filter(ratio -> ratio.numerator().longValueExact() <= MOST);
  }

  /** A weight or a number of units as it is read: 412, 412,2, or 412 1/3. */
  public static String words(Ratio ratio) {
    BigInteger[] parts = ratio.numerator().divideAndRemainder(ratio.denominator());
    if (parts[1].signum() == 0) {
      return Figures.words(new BigDecimal(parts[0]));
    }
    BigDecimal rounded =
        new BigDecimal(ratio.numerator())
            .divide(new BigDecimal(ratio.denominator()), 4, RoundingMode.HALF_EVEN);
    if (Ratio.ofDecimal(rounded.unscaledValue(), rounded.scale()).equals(ratio)) {
      return Figures.words(rounded);
    }
    String rest = parts[1] + "/" + ratio.denominator();
    return parts[0].signum() == 0 ? rest : Figures.words(new BigDecimal(parts[0])) + ' ' + rest;
  }

  /** The rule in words: 1 per dwelling, 1 per started 60 m². */
  public String rule() {
    return perArea == null
        ? msg("organisation.unit-weight.each", words(weight))
        : msg("organisation.unit-weight.started", words(weight), Figures.words(perArea));
  }
}
