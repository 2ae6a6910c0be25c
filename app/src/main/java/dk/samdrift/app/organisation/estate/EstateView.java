package dk.samdrift.app.organisation.estate;

import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Premises;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Tenancy;
import dk.samdrift.app.organisation.measure.TenancyUnits;
import dk.samdrift.app.organisation.measure.UnitWeight;
import dk.samdrift.engine.money.Ratio;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An estate as a program gets it. Figures that are counted with are texts, so that nobody rounds
 * them on the way.
 *
 * @param dwellings today; none when nothing is known
 * @param tenancyUnits today; none when nothing is known that counts
 * @param measures all there ever were, the newest of each first
 */
@Schema(name = "Estate")
record EstateView(
    UUID id,
    int version,
    String number,
    String name,
    @Nullable UUID housingOrganisation,
    String housingOrganisationName,
    String street,
    String postalCode,
    String town,
    @Nullable Place position,
    @Nullable Integer builtYear,
    @Schema(type = "string", format = "date") @Nullable LocalDate closedOn,
    @Nullable Long dwellings,
    @Nullable Units tenancyUnits,
    List<Figure> measures) {

  /** A place in degrees (WGS 84). */
  @Schema(name = "Place")
  record Place(BigDecimal latitude, BigDecimal longitude) {}

  /**
   * Tenancy units (lejemålsenheder) and how they come about.
   *
   * @param exact a whole number or a fraction
   * @param words as people read it
   */
  @Schema(name = "TenancyUnits")
  record Units(
      @Schema(example = "5863/5") String exact,
      @Schema(example = "1.172,6") String words,
      List<Part> parts) {}

  /**
   * What one kind of tenancy adds.
   *
   * @param amount how many there are, or their square metres
   * @param weight of each, or of each started stretch
   * @param perArea the stretch in square metres
   * @param counted how many times the weight is taken
   */
  @Schema(name = "TenancyUnitsPart")
  record Part(
      Tenancy tenancy,
      @Schema(example = "33") String amount,
      List<String> areas,
      @Schema(example = "1/5") String weight,
      @Nullable String perArea,
      long counted,
      @Schema(example = "33/5") String units) {}

  /** A measure from a day on, until the next of the same measure. */
  @Schema(name = "Measure")
  record Figure(
      @Schema(example = "familyDwellings") String measure,
      @Schema(type = "string", format = "date") LocalDate from,
      @Schema(example = "1120") String value,
      List<String> areas) {

    static Figure of(Measured one) {
      return new Figure(
          one.measure().field(),
          one.from(),
          plain(one.amount().value()),
          one.amount().parts().stream().map(EstateView::plain).toList());
    }
  }

  static EstateView of(
      Member estate,
      String housing,
      List<Measured> all,
      Map<Tenancy, UnitWeight> weights,
      LocalDate today) {
    Map<Measure, Measured> now = Measured.on(today, all);
    Premises premises = estate.premises();
    Premises.Position position = premises.position();
    return new EstateView(
        estate.id(),
        estate.version(),
        estate.code(),
        estate.name(),
        estate.housing(),
        housing,
        premises.street(),
        premises.postalCode(),
        premises.town(),
        position == null ? null : new Place(position.latitude(), position.longitude()),
        premises.builtYear(),
        estate.closedOn(),
        Measured.dwellings(now).orElse(null),
        units(TenancyUnits.of(now, weights)),
        all.stream().map(Figure::of).toList());
  }

  private static @Nullable Units units(TenancyUnits units) {
    return units.parts().isEmpty()
        ? null
        : new Units(
            exact(units.total()),
            UnitWeight.words(units.total()),
            units.parts().stream().map(EstateView::part).toList());
  }

  private static Part part(TenancyUnits.Part part) {
    BigDecimal stretch = part.weight().perArea();
    return new Part(
        part.weight().tenancy(),
        plain(part.amount().value()),
        part.amount().parts().stream().map(EstateView::plain).toList(),
        exact(part.weight().weight()),
        stretch == null ? null : plain(stretch),
        part.counted(),
        exact(part.units()));
  }

  private static String exact(Ratio ratio) {
    String whole = ratio.numerator().toString();
    return ratio.denominator().bitLength() == 1 ? whole : whole + "/" + ratio.denominator();
  }

  private static String plain(BigDecimal figure) {
    return figure.stripTrailingZeros().toPlainString();
  }
}
