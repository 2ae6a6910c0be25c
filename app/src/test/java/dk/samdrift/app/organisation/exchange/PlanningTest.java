package dk.samdrift.app.organisation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a file would change, and what is wrong with it, by row and column. */
class PlanningTest {

  private static final String N = "Boligforeningen Nordbo";

  private static List<String> differences(Plan plan) {
    return plan.changes().stream()
        .flatMap(one -> one.differences().stream())
        .map(one -> one.what() + ": " + one.before() + " > " + one.after())
        .collect(Collectors.toList());
  }

  @Test
  void every_kind_of_fault_is_told_with_row_column_and_value() {
    assertEquals(List.of("2 Nummer "), Example.places(";A;" + N));
    assertEquals(List.of("2 Nummer 1"), shortened(Example.places("1".repeat(41) + ";A;" + N)));
    assertEquals(List.of("2 Afdeling "), Example.places("1;;" + N));
    assertEquals(List.of("2 Boligorganisation Vestbo"), Example.places("1;A;Vestbo"));
    assertEquals(List.of("2 Boligorganisation Gamle Bolig"), Example.places("1;A;Gamle Bolig"));
    assertEquals(List.of("2 Postnummer 80000"), Example.places("1;A;" + N + ";;80000"));
    assertEquals(List.of("2 Opført 74"), Example.places("1;A;" + N + ";;;;74"));
    assertEquals(List.of("2 Placering på kortet 1, 1"), Example.places("1;A;" + N + ";;;;;1, 1"));
    assertEquals(
        List.of("2 Nedlagt fra 01-01-2026"), Example.places("1;A;" + N + ";;;;;;01-01-2026"));
    assertEquals(List.of("2 Gælder fra "), Example.places("1;A;" + N + ";;;;;;;;12"));
    assertEquals(
        List.of("2 Gælder fra 31-02-2026"), Example.places("1;A;" + N + ";;;;;;;31-02-2026;12"));
    assertEquals(
        List.of("2 Familieboliger 12,5"), Example.places("1;A;" + N + ";;;;;;;01-01-2026;12,5"));
    assertEquals(
        List.of("2 Erhvervslejemål stor"), Example.places("1;A;" + N + ";;;;;;;01-01-2026;;stor"));
    assertEquals(
        List.of("2 Leje pr. år -5"), Example.places("1;A;" + N + ";;;;;;;01-01-2026;;;-5"));
    assertEquals(
        List.of("2 Boligareal 1,234"), Example.places("1;A;" + N + ";;;;;;;01-01-2026;;;;1,234"));
    assertEquals(List.of("3 By Odense"), Example.places("1;A;" + N, "1;A;" + N + ";;;Odense"));
    assertEquals(
        List.of("3 Familieboliger 13"),
        Example.places("1;A;" + N + ";;;;;;;01-01-2026;12", "1;A;" + N + ";;;;;;;2026-01-01;13"));
    assertEquals(List.of("2 Afdeling ÆBLEGÅRDEN"), Example.places("1;ÆBLEGÅRDEN;" + N));
    assertEquals(List.of("2 Afdeling A", "3 Afdeling a"), Example.places("1;A;" + N, "2;a;" + N));
    assertEquals(
        List.of("2 Afdeling x…"), shortened(Example.places("1;" + "x".repeat(201) + ";" + N)));
    assertEquals(List.of("2 nr. 15 løst"), Example.places("1;A;" + N + ";;;;;;;;;;;;løst"));
  }

  private static List<String> shortened(List<String> places) {
    return places.stream().map(one -> one.replaceAll("(\\S)\\1{20,}", "$1")).toList();
  }

  @Test
  void heads_that_are_missing_unknown_or_double_are_named() {
    List<Fault> faults =
        Example.ofCsv("Afdeling;Beliggenhed;Garager og carporte;afdeling\nA;B;1;A", Example.now())
            .faults();

    List<String> places = faults.stream().map(one -> one.row() + " " + one.column()).toList();
    assertTrue(
        places.containsAll(
            List.of(
                "1 Beliggenhed", "1 afdeling", "1 Nummer", "1 Boligorganisation", "1 Gælder fra")),
        places::toString);
    assertTrue(
        faults.stream()
            .anyMatch(one -> one.sentence().contains("Disse kan læses: Nummer, Afdeling")),
        faults::toString);
  }

  @Test
  void columns_and_rows_may_stand_in_any_order_and_be_separated_as_one_likes() {
    String day = "01-01-2025";
    for (String separator : List.of(";", ",", "\t")) {
      String file =
          """
          FAMILIEBOLIGER;gælder  fra;Boligorganisation;Afdeling;nummer
          118;1/1-2025;boligforeningen nordbo;Æblegården;114

          120;2024-01-01;Boligforeningen Nordbo;Æblegården;114
          """
              .replace(";", separator);
      Plan plan = Example.ofCsv(file, Example.now());
      assertEquals(List.of(), plan.faults(), separator);
      assertEquals(List.of(), differences(plan), day);
      assertEquals(1, plan.unchanged());
    }
  }

  @Test
  void what_the_file_does_not_ask_about_stays_and_what_it_leaves_empty_goes() {
    Plan plan =
        Example.ofCsv(
            "Nummer;Afdeling;Boligorganisation;By\n114;Æblegården;" + N + ";", Example.now());

    assertEquals(List.of("By: Aarhus C > "), differences(plan));
    assertEquals("Æblevej 2-84", plan.changes().getFirst().after().get("street"));
  }

  @Test
  void a_figure_that_is_in_force_already_is_not_repeated_from_a_later_day() {
    String heads = "Nummer;Afdeling;Boligorganisation;Gælder fra;Familieboliger;Boligareal\n";
    String row = "114;Æblegården;" + N + ";";

    assertEquals(
        List.of("Familieboliger fra 01-07-2026: 118 > 117"),
        differences(Example.ofCsv(heads + row + "01-07-2026;117;8450,25", Example.now())));
    Plan back =
        Example.ofCsv(heads + row + "01-07-2026;117;\n" + row + "01-01-2027;118;", Example.now());
    assertEquals(2, back.changes().getFirst().figures().size(), "118 is news after 117");
    assertEquals(118, back.dwellings().after());
    String fresh = "9;Ny;" + N + ";";
    Plan twice =
        Example.ofCsv(heads + fresh + "01-01-2024;5;\n" + fresh + "01-01-2025;5;", Example.now());
    assertEquals(2, twice.changes().getFirst().figures().size(), "a file gives all it tells");
  }

  @Test
  void the_control_total_counts_dwellings_when_all_the_file_s_figures_hold() {
    Plan plan =
        Example.ofCsv(
            "Nummer;Afdeling;Boligorganisation;Gælder fra;Familieboliger;Ungdomsboliger\n"
                + ("114;Æblegården;" + N + ";01-01-2027;100;7\n")
                + ("200;Ny;" + N + ";01-01-2026;10;"),
            Example.now());

    assertEquals("2027-01-01", plan.dwellings().day().toString());
    assertEquals(118, plan.dwellings().before());
    assertEquals(117, plan.dwellings().after());
  }

  @Test
  void names_may_be_exchanged_within_a_file() {
    Plan plan =
        Example.ofCsv(
            "Nummer;Afdeling;Boligorganisation\n"
                + ("114;Nyt navn;" + N + "\n")
                + ("300;Æblegården;" + N),
            Example.now());

    assertEquals(List.of(), plan.faults());
    assertEquals(2, plan.changes().size());
  }

  @Test
  void a_plan_with_another_outcome_has_another_print() {
    String file = "Nummer;Afdeling;Boligorganisation\n114;Nyt navn;" + N;

    assertEquals(
        Example.ofCsv(file, Example.now()).print(), Example.ofCsv(file, Example.now()).print());
    assertFalse(
        Example.ofCsv(file, Example.now())
            .print()
            .equals(Example.ofCsv(file, Example.nothing()).print()));
  }
}
