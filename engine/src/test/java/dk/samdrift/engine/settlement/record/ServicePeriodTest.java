package dk.samdrift.engine.settlement.record;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.engine.generated.Samples;
import dk.samdrift.engine.settlement.plan.AccountingYear;
import dk.samdrift.engine.settlement.plan.Period;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ServicePeriodTest {

  private static Period period(String from, String to) {
    return new Period(day(from), day(to));
  }

  private static int day(String date) {
    return (int) LocalDate.parse(date).toEpochDay();
  }

  @Test
  void a_year_paid_in_december_is_prepaid_but_for_its_first_month() {
    Period year = period("2025-12-01", "2026-11-30");

    ServicePeriod parts = ServicePeriod.cut(999_999, year, AccountingYear.of(2025, 1));

    assertEquals(new ServicePeriod(0, 84_931, 915_068), parts);
  }

  @Test
  void a_credit_note_is_cut_as_its_invoice() {
    Period year = period("2025-12-01", "2026-11-30");

    ServicePeriod parts = ServicePeriod.cut(-999_999, year, AccountingYear.of(2025, 1));

    assertEquals(new ServicePeriod(0, -84_931, -915_068), parts);
  }

  @Test
  void a_period_before_the_year_is_all_before_it() {
    ServicePeriod parts =
        ServicePeriod.cut(7, period("2024-11-01", "2024-12-31"), AccountingYear.of(2025, 1));

    assertEquals(new ServicePeriod(7, 0, 0), parts);
  }

  @Test
  void the_years_of_a_period_add_up_to_the_amount_wherever_they_are_cut() {
    Samples.forEach(
        "the years of a period add up to the amount",
        seed -> {
          SplittableRandom random = new SplittableRandom(seed);
          long amount = random.nextLong() >> random.nextInt(63);
          int from = day("2020-01-01") + random.nextInt(1000);
          Period period = new Period(from, from + random.nextInt(3000));
          int month = random.nextInt(1, 13);

          long sum = 0;
          for (int year = 2018; year < 2035; year++) {
            sum += ServicePeriod.cut(amount, period, AccountingYear.of(year, month)).within();
          }

          assertEquals(amount, sum);
        });
  }

  @Test
  void the_smallest_amount_of_64_bits_can_be_cut() {
    Period period = period("2024-12-31", "2025-01-01");

    ServicePeriod parts = ServicePeriod.cut(Long.MIN_VALUE, period, AccountingYear.of(2025, 1));

    assertEquals(new ServicePeriod(Long.MIN_VALUE / 2, Long.MIN_VALUE / 2, 0), parts);
  }
}
