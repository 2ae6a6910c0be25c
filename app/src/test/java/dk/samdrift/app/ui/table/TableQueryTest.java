package dk.samdrift.app.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which rows an address asks for. */
class TableQueryTest {

  private static final Sort USUAL = Sort.ascending("account");
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Konto").sortedBy("account"),
          Column.text("Tekst"),
          Column.number("Kroner").sortedBy("amount"));

  @Test
  void an_address_without_questions_gives_the_first_page_in_the_usual_order() {
    TableQuery query = TableQuery.of("/postings", Map.of(), COLUMNS, USUAL);

    assertEquals("", query.search());
    assertEquals(USUAL, query.sort());
    assertEquals(0, query.offset());
    assertEquals("/postings", query.href());
  }

  @Test
  void what_is_asked_for_comes_back_in_the_link() {
    TableQuery query = asked("Æble & <pære>", "-amount", "3");

    assertEquals(Sort.descending("amount"), query.sort());
    assertEquals(100, query.offset());
    assertEquals(
        "/postings?search=%C3%86ble+%26+%3Cp%C3%A6re%3E&sort=-amount&page=3", query.href());
  }

  @Test
  void two_tables_on_a_page_are_asked_each_by_itself_and_keep_what_the_other_was_asked() {
    Map<String, String[]> asked =
        Map.of(
            "sort", new String[] {"-amount"},
            "page", new String[] {"2"},
            "hours-search", new String[] {"sne"},
            "tab", new String[] {"left out"});
    TableQuery postings = TableQuery.of("/year", asked, COLUMNS, USUAL);
    TableQuery hours = TableQuery.ofTable("hours", "/year", asked, COLUMNS, USUAL);

    assertEquals("/year?hours-search=sne&sort=-amount&page=2", postings.href());
    assertEquals("sne", hours.search());
    assertEquals(USUAL, hours.sort());
    assertEquals(
        "/year?page=2&sort=-amount&hours-search=sne&hours-sort=-amount",
        hours.sortedBy(Sort.descending("amount")).href());
    assertEquals(Map.of("page", "2", "sort", "-amount"), hours.everything().besidesSearch());
    assertEquals("hours-search", hours.searchName());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "-",
        "--amount",
        "password",
        "amount;drop table",
        "AMOUNT",
        "-",
        "Tekst",
        "\u0000"
      })
  void a_column_that_is_not_offered_gives_the_usual_order(String sort) {
    assertEquals(USUAL, asked("", sort, "").sort());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "0", "-1", "1.5", "1e3", "99999999999999999999", "two", " 2", "٢", "+2", "02"})
  void a_page_that_is_no_number_gives_the_first(String page) {
    assertEquals(1, asked("", "", page).page());
  }

  @Test
  void a_search_is_cut_cleaned_and_never_half_a_character() {
    assertEquals("a b", asked(" a\u0000\r\n\tb ", "", "").search());
    assertEquals(100, asked("x".repeat(5000), "", "").search().length());
    assertEquals("😀".repeat(100), asked("😀".repeat(200), "", "").search());
    assertEquals("a b", asked("a\ud83db", "", "").search());
  }

  @Test
  void parameters_that_are_sent_twice_or_empty_do_no_harm() {
    Map<String, String[]> odd = Map.of("search", new String[] {}, "page", new String[] {"2", "9"});

    TableQuery query = TableQuery.of("/postings", odd, COLUMNS, USUAL);

    assertEquals("", query.search());
    assertEquals(2, query.page());
  }

  @Test
  void a_page_beyond_the_end_becomes_the_last() {
    assertEquals(3, asked("", "", "9").within(101).page());
    assertEquals(2, asked("", "", "9").within(100).page());
    assertEquals(1, asked("", "", "9").within(0).page());
  }

  @Test
  void another_order_and_another_search_begin_on_the_first_page() {
    TableQuery query = asked("nord", "amount", "4");

    assertEquals("/postings?search=nord", query.sortedBy(USUAL).href());
    assertEquals("/postings?sort=amount", query.everything().href());
    assertEquals(Map.of("sort", "amount"), query.besidesSearch());
  }

  @Test
  void what_the_page_keeps_stands_in_every_link() {
    TableQuery query = asked("", "", "2").keeping("year", "2026").keeping("estate", "Æ&B");

    assertEquals("/postings?year=2026&estate=%C3%86%26B&page=2", query.href());
    assertTrue(query.sortedBy(Sort.ascending("amount")).href().startsWith("/postings?year=2026"));
    assertEquals("2026", query.besidesSearch().get("year"));
  }

  @Test
  void pages_far_away_are_left_out_but_never_a_single_one() {
    assertEquals(List.of(1), offered(1, 1));
    assertEquals(List.of(1, 2, 3), offered(2, 3));
    assertEquals(List.of(1, 2, 3, 4, 5), offered(3, 5));
    assertEquals(List.of(1, 2, 0, 40), offered(1, 40));
    assertEquals(List.of(1, 2, 3, 4, 0, 40), offered(3, 40));
    assertEquals(List.of(1, 0, 19, 20, 21, 0, 40), offered(20, 40));
    assertEquals(List.of(1, 0, 39, 40), offered(40, 40));
  }

  @Test
  void the_rows_are_told_as_they_are_counted() {
    Paging paging = new Paging(asked("", "", "40"), 1960);

    assertEquals("1.951", paging.firstRow());
    assertEquals("1.960", paging.lastRow());
    assertEquals("1.960", paging.allRows());
    assertEquals("0", new Paging(asked("", "", ""), 0).firstRow());
  }

  private static List<Integer> offered(int page, int pages) {
    return new Paging(asked("", "", Integer.toString(page)), pages * 50L).offered();
  }

  private static TableQuery asked(String search, String sort, String page) {
    return TableQuery.of(
        "/postings",
        Map.of(
            "search", new String[] {search},
            "sort", new String[] {sort},
            "page", new String[] {page}),
        COLUMNS,
        USUAL);
  }
}
