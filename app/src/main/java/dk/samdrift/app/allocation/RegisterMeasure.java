package dk.samdrift.app.allocation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Tenancy;
import dk.samdrift.app.organisation.measure.TenancyUnits;
import dk.samdrift.app.organisation.measure.UnitWeight;
import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the register of estates knows that costs can be divided by. */
public enum RegisterMeasure {
  /** Dwellings of all kinds. */
  DWELLINGS,
  /** The square metres of the dwellings. */
  AREA,
  /** Tenancy units (lejemålsenheder). */
  UNITS,
  /** What the dwellings pay in a year, in kroner. */
  RENT,
  /** Those who live there. */
  INHABITANTS,
  /** The square metres outdoors. */
  OUTDOOR_AREA;

  /** The weights that tenancy units are counted by on a day. */
  interface WeightsOn {
    Map<Tenancy, UnitWeight> on(LocalDate day);
  }

  /** As canonical CSV and keys name it (settlement.md section 1). */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What users call it. */
  public String words() {
    return msg("allocation.measure." + name());
  }

  /** The one that a key names, if the register knows it. */
  public static Optional<RegisterMeasure> of(@Nullable String code) {
    return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
  }

  /** What a measure is called: the register's words, or the name it has been given. */
  public static String words(String code) {
    return of(code).map(RegisterMeasure::words).orElse(code);
  }

  /** Its value on a day; none when nothing is known. */
  Optional<BigDecimal> value(List<Measured> all, LocalDate day, WeightsOn weights) {
    Map<Measure, Measured> now = Measured.on(day, all);
    return switch (this) {
      case DWELLINGS -> Measured.dwellings(now).map(BigDecimal::valueOf);
      case AREA -> plain(now, Measure.DWELLING_AREA);
      case RENT -> plain(now, Measure.RENT);
      case INHABITANTS -> plain(now, Measure.RESIDENTS);
      case OUTDOOR_AREA -> plain(now, Measure.OUTDOOR_AREA);
      case UNITS -> units(TenancyUnits.of(now, weights.on(day)));
    };
  }

  private static Optional<BigDecimal> plain(Map<Measure, Measured> now, Measure measure) {
    return Optional.ofNullable(now.get(measure)).map(one -> one.amount().value());
  }

  /** Nine decimals are what canonical CSV can say; a third of a unit is cut there. */
  private static Optional<BigDecimal> units(TenancyUnits units) {
    if (units.parts().isEmpty()) {
      return Optional.empty();
    }
    Ratio total = units.total();
    return Optional.of(
        new BigDecimal(total.numerator())
            .divide(new BigDecimal(total.denominator()), 9, RoundingMode.HALF_UP));
  }
}
