package dk.samdrift.engine.settlement.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.job.master.Rule;
import dk.samdrift.engine.money.Ratio;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An explanation says why a period begins when it does. */
class ChangeTest {

  private static final Member AEB = new Member("AEB", "Æblegården", "estate", "BO");
  private static final Member KIR = new Member("KIR", "Kirsebærhaven", "estate", "BO");
  private static final Member PAE = new Member("PAE", "Pærebakken", "estate", "BO");

  @TempDir private Path scratch = Path.of("");

  private List<List<Change>> changes(String member, String account) {
    return changes("to-afdelinger", "AEB-PAE", member, account);
  }

  private List<List<Change>> changes(
      String example, String cooperation, String member, String account) {
    Explanation explanation =
        AskedJob.example(example, scratch).explain(cooperation, member, account);
    return AskedJob.shared(explanation).stream().map(CostPeriod.Shared::beginning).toList();
  }

  @Test
  void the_first_period_begins_with_the_year() {
    assertEquals(List.of(new Change.YearBegins()), changes("AEB", "110").get(0));
  }

  @Test
  void a_member_that_enters_begins_a_period() {
    assertEquals(List.of(new Change.Entered(KIR)), changes("AEB", "119.4").get(3));
  }

  @Test
  void a_factor_begins_a_period_and_tells_what_it_was_before() {
    assertEquals(
        List.of(new Change.FactorDecided("LEJEMAAL", AEB, Ratio.ONE, ratio(5, 4))),
        changes("PAE", "119.4").get(1));
  }

  @Test
  void a_factor_inside_a_composite_key_begins_a_period() {
    assertEquals(
        List.of(new Change.FactorDecided("LEJEMAAL", AEB, Ratio.ONE, ratio(5, 4))),
        changes("PAE", "119.1").get(1));
  }

  @Test
  void a_more_specific_rule_begins_a_period_and_tells_both_keys() {
    Change change = changes("PAE", "119.4").get(2).getFirst();

    Change.RuleChanged rule = assertInstanceOf(Change.RuleChanged.class, change);
    assertEquals(Optional.of("KONTOR"), rule.before().map(Rule::key));
    assertEquals(Optional.of("LEJEMAAL"), rule.after().map(Rule::key));
  }

  @Test
  void a_measure_begins_a_period_and_tells_both_numbers() {
    assertEquals(
        List.of(
            new Change.MeasureReported(
                "dwellings", PAE, Optional.of(Ratio.of(500)), Ratio.of(498))),
        changes("KIR", "119.4").get(1));
  }

  @Test
  void shares_agreed_anew_on_the_day_of_an_entry_are_both_told() {
    assertEquals(
        List.of(new Change.Entered(KIR), new Change.SharesDecided("MASKIN")),
        changes("KIR", "115.1").get(0));
  }

  @Test
  void a_member_that_leaves_begins_a_period_for_the_others() {
    List<Change> second = changes("re-entry", "VADE", "TER", "135").get(1);

    assertEquals(List.of(new Change.Left(new Member("VIB", "Vibely", "estate", ""))), second);
  }

  @Test
  void a_composite_key_put_together_anew_begins_a_period() {
    assertEquals(
        List.of(new Change.PartsDecided("KONTOR")),
        changes("parts-two-versions", "LØG", "NØRRE", "119").get(1));
  }

  @Test
  void a_number_that_is_reported_again_unchanged_begins_a_period_all_the_same() {
    Member lunden = new Member("LUNDEN", "Lunden", "estate", "");
    Ratio dwellings = Ratio.of(25);

    assertEquals(
        List.of(new Change.MeasureReported("dwellings", lunden, Optional.of(dwellings), dwellings)),
        changes("same-value-still-cuts", "HL", "HAVEN", "119").get(1));
  }

  private static Ratio ratio(long numerator, long denominator) {
    return Ratio.of(numerator).dividedBy(Ratio.of(denominator));
  }
}
