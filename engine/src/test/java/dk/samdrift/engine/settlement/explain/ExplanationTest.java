package dk.samdrift.engine.settlement.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.record.BookedPosting;
import dk.samdrift.engine.settlement.record.BookedPosting.Part;
import dk.samdrift.engine.settlement.record.Deferred;
import java.math.BigInteger;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an explanation tells besides the amounts of the settlement. */
class ExplanationTest {

  @TempDir private Path scratch = Path.of("");

  private Explanation explain(String member, String account) {
    return explain("to-afdelinger", "AEB-PAE", member, account);
  }

  private Explanation explain(String job, String cooperation, String member, String account) {
    return AskedJob.example(job, scratch).explain(cooperation, member, account);
  }

  private static Pool onlyPool(Explanation explanation) {
    assertEquals(1, AskedJob.pools(explanation).size());
    return AskedJob.pools(explanation).getFirst();
  }

  @Test
  void own_number_times_factor_is_the_weight() {
    Reason reason = AskedJob.pools(explain("AEB", "119.4")).getLast().reason();

    assertEquals(new AllocationKey.ByMeasure("dwellings"), reason.kind());
    Reason.Weight own = reason.weights().getFirst();
    assertEquals(Optional.of(Ratio.of(100)), own.own());
    assertEquals(Ratio.of(5).dividedBy(Ratio.of(4)), own.factor());
    assertEquals(Ratio.of(125), own.weight());
    assertEquals(Ratio.of(700), reason.sum());
    assertTrue(reason.hasFactors());
  }

  @Test
  void a_factor_of_0_is_told_without_the_number_it_hides() {
    Explanation explanation = explain("factor-0", "VASK", "RIN", "118.1");

    Reason.Weight own = onlyPool(explanation).reason().weights().get(1);
    assertEquals("RIN", own.member().id());
    assertEquals(Optional.empty(), own.own());
    assertEquals(Ratio.ZERO, own.factor());
    assertEquals(Money.ZERO, explanation.amount());
  }

  @Test
  void hours_are_counted_in_hours_not_in_hundredths() {
    Pool pool = AskedJob.pools(explain("KIR", "114.10")).getFirst();

    assertEquals(Optional.of("E1"), pool.employee());
    Reason.Weight own = pool.reason().weights().get(pool.own());
    assertEquals("16914/100", hundredths(own.weight()));
    assertEquals("91229/100", hundredths(pool.reason().sum()));
  }

  private static String hundredths(Ratio hours) {
    return hours.times(Ratio.of(100)) + "/100";
  }

  @Test
  void a_composite_is_taken_apart_into_its_keys() {
    Reason reason = AskedJob.pools(explain("KIR", "119.1")).getFirst().reason();

    assertEquals(new AllocationKey.Composite(), reason.kind());
    List<Reason.ReasonPart> parts = reason.parts();
    assertEquals(
        List.of("LEJEMAAL", "LIGE"), parts.stream().map(part -> part.reason().key()).toList());
    assertEquals(
        List.of(Ratio.of(60), Ratio.of(40)), parts.stream().map(part -> part.percent()).toList());
    assertEquals(Ratio.of(77), parts.getFirst().reason().weights().get(1).weight());
    assertEquals(Ratio.of(100), reason.sum());
  }

  @Test
  void a_composite_with_factors_tells_what_its_parts_gave_before_them() {
    Reason reason = onlyPool(explain("factors-in-a-composite", "SLOT", "SYDFLØJ", "119")).reason();

    Reason.Weight own = reason.weights().get(1);
    assertEquals(Optional.of(Ratio.of(50)), own.own());
    assertEquals(Ratio.of(25), own.weight());
    assertEquals(Ratio.of(75), reason.sum());
    assertTrue(reason.parts().getFirst().reason().hasFactors());
    assertFalse(reason.parts().getLast().reason().hasFactors());
  }

  @Test
  void a_fallback_names_the_key_it_replaces_and_the_part_that_has_no_weight() {
    List<Pool> pools =
        AskedJob.pools(explain("composite-part-without-weight", "VAND", "BRO", "119"));

    assertEquals("LIGE", pools.get(0).reason().key());
    Pool.Weightless meter =
        new Pool.Weightless(
            "MÅLER",
            Optional.of(new AllocationKey.ByQuantity("koldtvand", AllocationKey.Period.SEGMENT)));
    assertEquals(Optional.of(new Pool.Replaced("KONTOR", List.of(meter))), pools.get(0).replaced());
    assertEquals("KONTOR", pools.get(1).reason().key());
    assertEquals(Optional.empty(), pools.get(1).replaced());
  }

  @Test
  void a_key_without_weight_and_parts_is_to_blame_itself() {
    Pool pool = onlyPool(explain("zero-hours-with-fallback", "JYL", "GAD", "114.20"));

    Pool.Replaced replaced = pool.replaced().orElseThrow();
    assertEquals(
        List.of(replaced.key()), replaced.weightless().stream().map(key -> key.key()).toList());
  }

  @Test
  void a_posting_for_the_whole_year_tells_its_days_in_the_period() {
    PostingPart spread =
        onlyPool(explain("KIR", "110")).postings().stream()
            .filter(part -> part.posting().voucher().equals("B90001"))
            .findAny()
            .orElseThrow();

    assertEquals(new Money(1_234_567), spread.posting().amount());
    assertEquals("Vagtordning hele året", spread.posting().text());
    assertEquals("p90001", spread.posting().sourceId());
    assertEquals(369, spread.posting().line());
    assertTrue(spread.posting().isServiceStated());
    assertEquals(184, spread.days());
    assertEquals(new Money(622_357), spread.amount());
    assertFalse(spread.isWhole());
  }

  @Test
  void a_posting_that_covers_its_month_by_rule_does_not_say_so_itself() {
    Pool pool = onlyPool(explain("covers-month", "FUGL", "TRA", "122.1"));

    PostingPart part = pool.postings().getFirst();
    assertFalse(part.posting().isServiceStated());
    assertEquals(30, part.posting().service().days());
    assertEquals(15, part.days());
  }

  @Test
  void what_is_paid_in_advance_is_told_and_not_shared() {
    List<BookedPosting> deferred = explain("KIR", "110").deferred();

    assertEquals(List.of("p90002"), deferred.stream().map(BookedPosting::sourceId).toList());
    Part prepaid = new Part.Listed(Deferred.Kind.PREPAID, new Money(915_068));
    assertTrue(deferred.getFirst().parts().contains(prepaid));
  }

  @Test
  void a_late_invoice_counts_its_earlier_days_in_the_period_it_is_booked_in() {
    Explanation explanation = explain("invoice-late-in-the-next-year", "TRÆ", "CED", "115");

    PostingPart late =
        onlyPool(explanation).postings().stream()
            .filter(part -> part.posting().sourceId().equals("F-88"))
            .findAny()
            .orElseThrow();
    assertEquals(184, late.days());
    assertEquals(new Money(27_600), late.amount());
    assertEquals(
        List.of("F-17", "F-88"),
        explanation.deferred().stream().map(BookedPosting::sourceId).toList());
  }

  @Test
  void what_another_member_pays_in_advance_alone_is_not_told_to_this_one() {
    List<BookedPosting> own = explain("direct-costs-over-years", "SKOV", "ASK", "116").deferred();
    List<BookedPosting> others =
        explain("direct-costs-over-years", "SKOV", "BIR", "116").deferred();

    assertEquals(List.of("d1", "d3"), own.stream().map(BookedPosting::sourceId).sorted().toList());
    assertEquals(List.of("d2"), others.stream().map(BookedPosting::sourceId).toList());
  }

  @Test
  void only_the_member_s_own_time_in_the_cooperation_is_told() {
    Explanation late = explain("KIR", "110");

    assertEquals(1, late.memberships().size());
    assertEquals(2, late.periods().size());
    assertEquals(late.member().id(), explain("KIR", "110").member().id());
  }

  @Test
  void direct_costs_stand_apart_with_their_postings() {
    DirectCosts direct = explain("AEB", "119.1").direct();

    assertEquals(new Money(-25_005), direct.amount());
    assertEquals(
        List.of("Kreditnota"),
        direct.postings().stream().map(part -> part.posting().text()).toList());
    assertEquals(List.of(), direct.others());
  }

  @Test
  void direct_costs_of_another_member_are_told_to_the_one_that_pays_nothing() {
    Explanation explanation = explain("AEB", "116.4");

    assertEquals(Money.ZERO, explanation.amount());
    assertEquals(List.of(), explanation.periods());
    Member pae = new Member("PAE", "Pærebakken", "estate", "BO");
    assertEquals(
        List.of(new DirectCosts.OfOther(pae, new Money(4_500_000))), explanation.direct().others());
  }

  @Test
  void periods_before_the_member_came_are_told_with_what_the_others_shared() {
    CostPeriod first = explain("KIR", "110").periods().getFirst();

    CostPeriod.NotMember notMember = assertInstanceOf(CostPeriod.NotMember.class, first);
    assertEquals(BigInteger.valueOf(12_208_007), notMember.totalOere());
  }

  @Test
  void an_invoice_and_its_credit_note_that_leave_nothing_are_told() {
    Explanation explanation = explain("sum-of-zero", "NUL", "KERNE", "111");

    CostPeriod only = explanation.periods().getFirst();
    CostPeriod.Balanced balanced = assertInstanceOf(CostPeriod.Balanced.class, only);
    assertEquals(2, balanced.postings());
    assertEquals(Money.ZERO, explanation.amount());
  }

  @Test
  void a_repeated_posting_is_told_once() {
    Pool pool = onlyPool(explain("repeated-records", "GEN", "ABEL", "114"));

    assertEquals(
        List.of(2L, 3L, 5L), pool.postings().stream().map(part -> part.posting().line()).toList());
  }

  @Test
  void parts_that_do_not_make_the_amount_are_our_mistake() {
    Explanation good = explain("PAE", "116.4");

    assertThrows(
        IllegalStateException.class,
        () ->
            new Explanation(
                good.cooperation(),
                good.member(),
                good.account(),
                good.year(),
                good.memberships(),
                good.amount().plus(new Money(1)),
                good.periods(),
                good.direct(),
                good.deferred()));
  }
}
