package dk.samdrift.app.task.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The latest days of an accounting year. */
class YearPlanTest {

  private static Map<YearDeadline, LocalDate> plan(String yearStart, List<YearRule> rules) {
    Map<YearDeadline, LocalDate> days = new EnumMap<>(YearDeadline.class);
    YearPlan.of(LocalDate.parse(yearStart), rules)
        .forEach(date -> days.put(date.deadline(), date.day()));
    return days;
  }

  private static void check(
      String yearStart,
      String budget,
      String notice,
      String proposals,
      String material,
      String accounts) {
    Map<YearDeadline, LocalDate> days = plan(yearStart, YearRule.usual());
    assertEquals(LocalDate.parse(budget), days.get(YearDeadline.BUDGET));
    assertEquals(LocalDate.parse(notice), days.get(YearDeadline.NOTICE));
    assertEquals(LocalDate.parse(proposals), days.get(YearDeadline.PROPOSALS));
    assertEquals(LocalDate.parse(material), days.get(YearDeadline.MATERIAL));
    assertEquals(LocalDate.parse(accounts), days.get(YearDeadline.ACCOUNTS));
  }

  @Test
  void a_year_from_january_is_planned_backwards() {
    check("2027-01-01", "2026-09-30", "2026-09-02", "2026-09-16", "2026-09-23", "2028-05-31");
  }

  @Test
  void months_of_every_length_are_whole_months() {
    check("2027-07-01", "2027-03-31", "2027-03-03", "2027-03-17", "2027-03-24", "2028-11-30");
    check("2027-06-01", "2027-02-28", "2027-01-31", "2027-02-14", "2027-02-21", "2028-10-31");
    check("2026-10-01", "2026-06-30", "2026-06-02", "2026-06-16", "2026-06-23", "2028-02-29");
  }

  @Test
  void a_leap_day_is_a_day() {
    check("2028-06-01", "2028-02-29", "2028-02-01", "2028-02-15", "2028-02-22", "2029-10-31");
    check("2027-03-01", "2026-11-30", "2026-11-02", "2026-11-16", "2026-11-23", "2028-07-31");
  }

  private static YearRule own(YearDeadline what, int amount, YearRule.Unit unit, String from) {
    return new YearRule(
        UUID.randomUUID(), what, amount, unit, LocalDate.parse(from), "Vedtægterne");
  }

  @Test
  void a_rule_counts_from_its_day_on_and_not_before() {
    List<YearRule> rules = new ArrayList<>(YearRule.usual());
    rules.add(own(YearDeadline.BUDGET, 4, YearRule.Unit.MONTHS, "2028-01-01"));
    rules.add(own(YearDeadline.NOTICE, 2, YearRule.Unit.WEEKS, "2026-09-30"));

    assertEquals(LocalDate.parse("2026-09-30"), plan("2027-01-01", rules).get(YearDeadline.BUDGET));
    assertEquals(LocalDate.parse("2027-08-31"), plan("2028-01-01", rules).get(YearDeadline.BUDGET));
    assertEquals(LocalDate.parse("2026-09-16"), plan("2027-01-01", rules).get(YearDeadline.NOTICE));
    assertEquals(LocalDate.parse("2025-09-02"), plan("2026-01-01", rules).get(YearDeadline.NOTICE));
  }

  @Test
  void a_year_shows_each_of_its_days_once() {
    List<YearPlan.YearDate> dates =
        YearPlan.between(
            LocalDate.parse("2026-07-01"), LocalDate.parse("2027-07-01"), 7, YearRule.usual());

    assertEquals(
        List.of(
            "ACCOUNTS 2026-11-30",
            "NOTICE 2027-03-03",
            "PROPOSALS 2027-03-17",
            "MATERIAL 2027-03-24",
            "BUDGET 2027-03-31"),
        dates.stream().map(one -> one.deadline() + " " + one.day()).toList());
    assertTrue(
        YearPlan.between(
                LocalDate.parse("2026-07-01"), LocalDate.parse("2026-07-01"), 7, YearRule.usual())
            .isEmpty());
  }
}
