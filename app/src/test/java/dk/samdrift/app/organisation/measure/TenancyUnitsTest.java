package dk.samdrift.app.organisation.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tenancy units: 1 per dwelling, 1 per started 60 m² of a business, a fifth per garage. */
class TenancyUnitsTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);

  private static Map<Tenancy, UnitWeight> usual() {
    Map<Tenancy, UnitWeight> weights = new EnumMap<>(Tenancy.class);
    UnitWeights.usual().forEach(one -> weights.put(one.tenancy(), one));
    return weights;
  }

  private static String units(Object... namesAndFigures) {
    List<Measured> all = new ArrayList<>();
    for (int i = 0; i < namesAndFigures.length; i += 2) {
      Measure measure = (Measure) namesAndFigures[i];
      Amount amount = Amount.parse(measure, (String) namesAndFigures[i + 1]).orElseThrow();
      all.add(new Measured(measure, DAY, amount));
    }
    return UnitWeight.words(TenancyUnits.of(Measured.on(DAY, all), usual()).total());
  }

  @ParameterizedTest
  @CsvSource({"0,0", "0.01,1", "59.99,1", "60,1", "60.01,2", "120,2", "120.5,3"})
  void each_business_counts_for_every_stretch_it_has_begun(String area, String units) {
    assertEquals(units, units(Measure.BUSINESS, area.replace('.', ',')));
  }

  @Test
  void two_small_businesses_count_more_than_one_of_their_area() {
    assertEquals("2", units(Measure.BUSINESS, "30; 30"));
    assertEquals("1", units(Measure.BUSINESS, "60"));
  }

  @Test
  void all_kinds_of_dwellings_count_and_garages_a_fifth() {
    assertEquals(
        "106,6",
        units(
            Measure.FAMILY_DWELLINGS, "80",
            Measure.YOUTH_DWELLINGS, "15",
            Measure.ELDERLY_DWELLINGS, "5",
            Measure.GARAGES, "33",
            Measure.DWELLING_AREA, "9.000"));
  }

  @Test
  void what_is_in_force_on_a_day_is_the_last_that_was_told_before_it() {
    List<Measured> all =
        List.of(
            new Measured(Measure.GARAGES, DAY, Amount.parse(Measure.GARAGES, "5").orElseThrow()),
            new Measured(
                Measure.GARAGES,
                DAY.plusYears(1),
                Amount.parse(Measure.GARAGES, "10").orElseThrow()));

    assertTrue(Measured.on(DAY.minusDays(1), all).isEmpty());
    assertEquals("5", garages(DAY.plusYears(1).minusDays(1), all));
    assertEquals("10", garages(DAY.plusYears(1), all));
  }

  private static String garages(LocalDate day, List<Measured> all) {
    return Objects.requireNonNull(Measured.on(day, all).get(Measure.GARAGES)).figure();
  }

  @ParameterizedTest
  @CsvSource({"1,1", "'0,2','0,2'", "1/5,'0,2'", "1/3,1/3", "4/3,'1 1/3'", "' 2 / 4 ','0,5'"})
  void a_weight_is_typed_as_a_number_or_a_fraction(String typed, String read) {
    assertEquals(read, UnitWeight.words(UnitWeight.parse(typed).orElseThrow()));
  }

  @ParameterizedTest
  @CsvSource({"en", "1/0", "-1", "1/-2", "1.5", "9999999", "''"})
  void what_is_no_weight_is_none(String typed) {
    assertTrue(UnitWeight.parse(typed).isEmpty());
  }

  @Test
  void many_units_are_exact() {
    assertEquals("999.999.999", units(Measure.FAMILY_DWELLINGS, "999.999.999"));
  }
}
