package dk.samdrift.app.organisation.measure;

import dk.samdrift.engine.money.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The tenancy units (lejemålsenheder) of an estate on a day, and how they come about.
 *
 * @param parts one per kind of tenancy that something is known about; empty when nothing is
 */
public record TenancyUnits(List<Part> parts) {

  /**
   * What one kind of tenancy adds.
   *
   * @param amount dwellings, garages, or the area of each business
   * @param counted how many times the weight is taken
   */
  public record Part(UnitWeight weight, Amount amount, long counted) {

    /** What it comes to. */
    public Ratio units() {
      return weight.weight().times(Ratio.of(counted));
    }
  }

  /** Keeps its own copy. */
  public TenancyUnits {
    parts = List.copyOf(parts);
  }

  /** Counts what is in force on a day by the weights of that day. */
  public static TenancyUnits of(Map<Measure, Measured> measures, Map<Tenancy, UnitWeight> weights) {
    List<Part> parts = new ArrayList<>();
    List<Amount> dwellings =
        Measure.DWELLINGS.stream()
            .map(measures::get)
            .filter(Objects::nonNull)
            .map(Measured::amount)
            .toList();
    dwellings.stream()
        .reduce(Amount::plus)
        .ifPresent(amount ->
            parts.add(part(Objects.requireNonNull(weights.get(Tenancy.DWELLING)), amount)));
    Measured business = measures.get(Measure.BUSINESS);
    if (business != null) {
      parts.add(part(Objects.requireNonNull(weights.get(Tenancy.BUSINESS)), business.amount()));
    }
    Measured garages = measures.get(Measure.GARAGES);
    if (garages != null) {
      parts.add(part(Objects.requireNonNull(weights.get(Tenancy.GARAGE)), garages.amount()));
    }
    return new TenancyUnits(parts);
  }

  private static Part part(UnitWeight weight, Amount amount) {
    BigDecimal stretch = weight.perArea();
    long counted =
        stretch == null
            ? amount.value().longValueExact()
            : amount.parts().stream()
                .mapToLong(area -> area.divide(stretch, 0, RoundingMode.CEILING).longValueExact())
                .sum();
    return new Part(weight, amount, counted);
  }

  /** All of them. */
  public Ratio total() {
    return parts.stream().map(Part::units).reduce(Ratio.ZERO, Ratio::plus);
  }
}
