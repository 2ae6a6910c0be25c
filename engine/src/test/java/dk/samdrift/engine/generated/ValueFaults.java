package dk.samdrift.engine.generated;

import static dk.samdrift.engine.naive.InputFile.CONTRIBUTIONS;
import static dk.samdrift.engine.naive.InputFile.COOPERATIONS;
import static dk.samdrift.engine.naive.InputFile.FACTORS;
import static dk.samdrift.engine.naive.InputFile.HOURS;
import static dk.samdrift.engine.naive.InputFile.KEYS;
import static dk.samdrift.engine.naive.InputFile.MEASURES;
import static dk.samdrift.engine.naive.InputFile.MEMBERS;
import static dk.samdrift.engine.naive.InputFile.MEMBERSHIPS;
import static dk.samdrift.engine.naive.InputFile.PARTS;
import static dk.samdrift.engine.naive.InputFile.POSTINGS;
import static dk.samdrift.engine.naive.InputFile.QUANTITIES;
import static dk.samdrift.engine.naive.InputFile.RULES;
import static dk.samdrift.engine.naive.InputFile.SHARES;

import dk.samdrift.engine.naive.InputFile;
import java.util.ArrayList;
import java.util.List;

/** BAD_VALUE: unreadable or forbidden values. */
final class ValueFaults {
  private ValueFaults() {}

  static List<Fault> all() {
    List<Fault> faults = new ArrayList<>();
    faults.addAll(numbers());
    faults.addAll(dates());
    faults.addAll(words());
    faults.addAll(forbidden());
    faults.addAll(emptyFields());
    return faults;
  }

  private static Fault bad(String name, InputFile file, String... namesAndValues) {
    return Fault.alone(name, job -> job.plant("BAD_VALUE", file, namesAndValues));
  }

  private static List<Fault> numbers() {
    return List.of(
        bad("amount_with_exponent", POSTINGS, "amount", "1e3"),
        bad("amount_with_plus", POSTINGS, "amount", "+1"),
        bad("amount_without_leading_digit", POSTINGS, "amount", ".5"),
        bad("amount_without_decimals_after_its_point", POSTINGS, "amount", "5."),
        bad("amount_with_decimal_comma", POSTINGS, "amount", "1,5"),
        bad("amount_with_three_decimals", POSTINGS, "amount", "10.505"),
        bad("amount_with_three_decimals_that_is_zero", POSTINGS, "amount", "10.500"),
        bad("amount_with_two_minus_signs", POSTINGS, "amount", "--1"),
        bad("amount_of_only_a_minus_sign", POSTINGS, "amount", "-"),
        bad("amount_with_a_space", POSTINGS, "amount", " 1"),
        bad("amount_with_a_no_break_space", POSTINGS, "amount", "1\u00A0000"),
        bad("amount_with_thousands_separator", POSTINGS, "amount", "1.234.00"),
        bad("amount_in_arabic_digits", POSTINGS, "amount", "\u0661\u0662"),
        bad("amount_in_words", POSTINGS, "amount", "NaN"),
        bad("amount_just_beyond_64_bits", POSTINGS, "amount", "92233720368547758.08"),
        bad("amount_just_below_64_bits", POSTINGS, "amount", "-92233720368547758.09"),
        bad("amount_far_beyond_64_bits", POSTINGS, "amount", "1" + "0".repeat(40)),
        bad("contribution_with_three_decimals", CONTRIBUTIONS, "amount", "1.000"),
        bad("contribution_beyond_64_bits", CONTRIBUTIONS, "amount", "92233720368547758.08"),
        bad("hours_with_three_decimals", HOURS, "hours", "1.250"),
        bad("hours_with_decimal_comma", HOURS, "hours", "1,25"),
        bad("quantity_with_ten_decimals", QUANTITIES, "quantity", "1.0000000000"),
        bad("share_with_ten_decimals", SHARES, "share", "1.0000000001"),
        bad("factor_with_ten_decimals", FACTORS, "factor", "1.0000000000"),
        bad("percent_with_a_percent_sign", PARTS, "percent", "0%"),
        bad("measure_in_words", MEASURES, "value", "mange"));
  }

  private static List<Fault> dates() {
    return List.of(
        bad("posting_on_a_day_that_is_not_real", POSTINGS, "date", "2025-02-30"),
        bad("posting_on_a_danish_date", POSTINGS, "date", "31-12-2025"),
        bad("posting_on_a_date_of_one_digit", POSTINGS, "date", "2025-1-01"),
        bad("posting_on_a_date_with_a_time", POSTINGS, "date", "2025-01-01T00:00"),
        bad("posting_on_29_february_of_no_leap_year", POSTINGS, "date", "2100-02-29"),
        bad("posting_on_no_date", POSTINGS, "date", ""),
        bad(
            "service_from_a_day_that_is_not_real",
            POSTINGS,
            "service_from",
            "2025-13-01",
            "service_to",
            "2025-12-31"),
        bad("membership_from_a_bad_date", MEMBERSHIPS, "from", "2025-00-01"),
        bad("membership_to_a_bad_date", MEMBERSHIPS, "to", "altid"),
        bad("measure_from_a_bad_date", MEASURES, "from", "2025"),
        bad("key_from_a_bad_date", KEYS, "from", "2025-01-32"),
        bad("share_from_a_bad_date", SHARES, "from", ""),
        bad("factor_from_a_bad_date", FACTORS, "from", "20250101"),
        bad("part_from_a_bad_date", PARTS, "from", "2025/01/01"),
        bad("rule_from_a_bad_date", RULES, "from", " 2025-01-01"),
        bad("hours_on_a_bad_date", HOURS, "date", "2025-04-31"),
        bad("quantity_on_a_bad_date", QUANTITIES, "date", "i går"),
        bad("contribution_on_a_bad_date", CONTRIBUTIONS, "date", "2025-01-1"));
  }

  private static List<Fault> words() {
    return List.of(
        bad("unknown_member_kind", MEMBERS, "kind", "Estate"),
        bad("unknown_key_kind", KEYS, "kind", "size"),
        bad("key_kind_in_capitals", KEYS, "kind", "EQUAL"),
        bad("unknown_period", KEYS, "period", "month"),
        bad("unknown_covers", RULES, "covers", "week"),
        bad("year_start_month_13", COOPERATIONS, "year_start_month", "13"),
        bad("year_start_month_0", COOPERATIONS, "year_start_month", "0"),
        bad("year_start_month_by_name", COOPERATIONS, "year_start_month", "januar"));
  }

  private static List<Fault> forbidden() {
    return List.of(
        bad("negative_share", SHARES, "share", "-0.000000001"),
        bad("negative_factor", FACTORS, "factor", "-1"),
        bad("negative_percent", PARTS, "percent", "-5"),
        bad("negative_measure", MEASURES, "value", "-1"),
        bad("key_called_direct", KEYS, "key", "direct"),
        bad("measure_key_without_argument", KEYS, "kind", "measure"),
        bad("quantity_key_without_argument", KEYS, "kind", "quantity"),
        bad("posting_on_an_account_ending_in_a_point", POSTINGS, "account", "9."),
        bad("rule_for_an_account_ending_in_a_point", RULES, "account", "8."),
        bad("contribution_to_an_account_ending_in_a_point", CONTRIBUTIONS, "account", "9."));
  }

  /** Every required field of every file can be empty; some of them have been above. */
  private static List<Fault> emptyFields() {
    List<Fault> faults = new ArrayList<>();
    for (InputFile file : InputFile.values()) {
      for (String column : file.required()) {
        faults.add(bad(file.csv() + "_with_empty_" + column, file, column, ""));
      }
    }
    return faults;
  }
}
