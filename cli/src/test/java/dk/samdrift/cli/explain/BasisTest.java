package dk.samdrift.cli.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.AllocationKey.Period;
import dk.samdrift.engine.money.Ratio;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every key can be said in words. */
class BasisTest {

  static List<Basis> all() {
    return List.of(
        basis(new AllocationKey.Fixed()),
        basis(new AllocationKey.ByMeasure("dwellings")),
        basis(new AllocationKey.ByMeasure("rent")),
        basis(new AllocationKey.ByMeasure("træer")),
        basis(new AllocationKey.Equal()),
        basis(new AllocationKey.ByHours("", Period.SEGMENT)),
        basis(new AllocationKey.ByHours("gartner", Period.YEAR)),
        basis(new AllocationKey.ByEmployeeHours(Period.SEGMENT)),
        Basis.of(new AllocationKey.ByEmployeeHours(Period.YEAR), Optional.of("E1")),
        basis(new AllocationKey.ByQuantity("vand", Period.SEGMENT)),
        basis(new AllocationKey.Composite()));
  }

  private static Basis basis(AllocationKey kind) {
    return Basis.of(kind, Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("all")
  void no_key_is_without_a_sentence(Basis basis) {
    for (String what : List.of("how", "own", "has", "label", "column", "weightless")) {
      assertTrue(Messages.has("explain." + what + "." + basis.word()), what + " " + basis);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "dwellings, boliger, Boliger",
    "area, m², m²",
    "units, lejemålsenheder, Lejemålsenheder",
    "inhabitants, beboere, Beboere",
    "pcs, pc'er, Pc'er",
    "fte, årsværk, Årsværk",
    "træer, træer, Træer"
  })
  void a_measure_is_called_what_people_here_call_it(String measure, String unit, String column) {
    Basis basis = basis(new AllocationKey.ByMeasure(measure));

    assertEquals(unit, basis.label());
    assertEquals(column, basis.column());
  }

  @Test
  void hours_have_two_decimals_and_other_numbers_those_they_need() {
    Ratio half = Ratio.of(17).dividedBy(Ratio.of(2));

    assertEquals("8,50", basis(new AllocationKey.ByHours("", Period.SEGMENT)).number(half));
    assertEquals("8,5", basis(new AllocationKey.Fixed()).number(half));
  }

  @Test
  void a_number_with_nine_decimals_times_a_factor_is_shown_whole() {
    Ratio third = Ratio.ofDecimal(BigInteger.valueOf(333_333_333), 9);

    assertEquals("0,333333333", basis(new AllocationKey.Fixed()).number(third));
    assertEquals(
        "0,111111110888888889", basis(new AllocationKey.Fixed()).number(third.times(third)));
  }

  @Test
  void a_percentage_that_never_ends_is_cut() {
    Ratio third = Ratio.of(100).dividedBy(Ratio.of(3));

    assertEquals("33,33333333...", basis(new AllocationKey.Composite()).number(third));
  }
}
