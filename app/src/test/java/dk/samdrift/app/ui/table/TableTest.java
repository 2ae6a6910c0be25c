package dk.samdrift.app.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Rendering;
import dk.samdrift.app.ui.form.Choice;
import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tables as they are read, seen or heard. */
class TableTest {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text("Konto").sortedBy("account"),
          Column.text("Tekst"),
          Column.number("Kroner").sortedBy("amount"));
  private static final EmptyState EMPTY =
      new EmptyState(
          "Her kommer posteringer", "Indlæs dem først.", Action.go("Indlæs", "/imports/new"));
  private static final List<Choice> YEARS =
      List.of(Choice.of("2025", "2025"), Choice.of("2026", "2026"));
  private static final Content ROWS =
      output -> output.writeContent("<tr><th scope=\"row\">114</th><td>Løn</td><td>1,00</td></tr>");

  @Test
  void the_sorted_column_says_so_and_turns_around() {
    String html = html(table(2000, "-amount", "løn"));

    assertTrue(html.contains("aria-sort=\"descending\"><a class=\"sort\" id=\"t-by-amount\""));
    assertTrue(html.contains("href=\"/postings?search=l%C3%B8n&amp;sort=amount\">Kroner</a>"));
    assertTrue(html.contains("aria-sort=\"none\"><a class=\"sort\" id=\"t-by-account\""));
    assertEquals(2, Rendering.found("(aria-sort)", html).count());
  }

  @Test
  void figures_begin_with_the_largest_and_words_with_a() {
    Table table = table(2000, "", "");

    assertEquals("/postings?sort=-account", table.sortHref(COLUMNS.getFirst()));
    assertEquals("/postings?sort=-amount", table.sortHref(COLUMNS.getLast()));
    assertEquals("/postings", table(10, "amount", "").sortHref(COLUMNS.getFirst()));
  }

  @Test
  void the_next_page_keeps_order_and_search() {
    String html = html(table(2000, "-amount", "løn"));

    assertTrue(
        html.contains(
            "href=\"/postings?search=l%C3%B8n&amp;sort=-amount&amp;page=2\" rel=\"next\""));
    assertTrue(html.contains("Viser 1–50 af 2.000"));
    assertTrue(html.contains("<input type=\"hidden\" name=\"sort\" value=\"-amount\">"));
    assertTrue(html.contains("type=\"search\" value=\"løn\""));
  }

  @Test
  void one_page_offers_no_others() {
    assertFalse(html(table(50, "", "")).contains("rel=\"next\""));
    assertTrue(html(table(51, "", "")).contains("rel=\"next\""));
  }

  @Test
  void a_table_with_nothing_says_what_to_do_first() {
    String html = html(table(0, "", ""));

    assertTrue(html.contains("Indlæs dem først."));
    assertTrue(html.contains("href=\"/imports/new\""));
    assertFalse(html.contains("<table"));
    assertFalse(html.contains("type=\"search\""));
  }

  @Test
  void a_search_that_finds_nothing_is_not_an_empty_table() {
    String html = html(table(0, "", "<b>svømmehal"));

    assertTrue(html.contains("Ingen rækker passer til »&lt;b>svømmehal«"));
    assertTrue(html.contains("<a class=\"btn\" href=\"/postings\">Vis alle</a>"));
    assertFalse(html.contains("Indlæs dem først."));
  }

  @Test
  void what_i_chose_stays_chosen_and_stands_in_every_link() {
    Filter year = new Filter("year", "År", YEARS, "2026");
    Table chosen = table(2000, "-amount", "løn").filteredBy(year);
    String html = html(chosen);

    assertTrue(html.contains("<option value=\"2026\" selected>"));
    assertTrue(html.contains("year=2026&amp;search=l%C3%B8n&amp;sort=-amount&amp;page=2\" rel="));
    assertFalse(html.contains("<input type=\"hidden\" name=\"year\""));
    assertEquals("/postings?sort=-amount", chosen.everythingHref());
  }

  @Test
  void a_choice_that_leaves_out_everything_is_not_an_empty_table() {
    String html = html(table(0, "", "").filteredBy(new Filter("year", "År", YEARS, "2025")));

    assertTrue(html.contains("Ingen rækker passer til det, du har valgt"));
    assertFalse(html.contains("Indlæs dem først."));
  }

  @Test
  void a_choice_that_is_not_offered_is_none() {
    assertEquals("", new Filter("year", "År", YEARS, "1999' or '1'='1").value());
  }

  @Test
  void figures_stand_to_the_right_and_every_head_has_a_scope() {
    String html = html(table(1, "", ""));

    assertTrue(html.contains("<th class=\"num\" scope=\"col\""));
    assertEquals(3, Rendering.found("(scope=\"col\")", html).count());
    assertTrue(html.contains("<caption id=\"t-caption\">Posteringer</caption>"));
  }

  @Test
  void a_table_that_is_not_asked_has_neither_order_nor_pages() {
    String html = html(Table.plain("t", "Posteringer", COLUMNS, 3, EMPTY));

    assertFalse(html.contains("aria-sort"));
    assertFalse(html.contains("<nav"));
    assertFalse(html.contains("<form"));
  }

  private static Table table(long total, String sort, String search) {
    TableQuery query =
        TableQuery.of(
            "/postings",
            Map.of("sort", new String[] {sort}, "search", new String[] {search}),
            COLUMNS,
            Sort.ascending("account"));
    return Table.plain("t", "Posteringer", COLUMNS, total, EMPTY).asked(query, "Søg i posteringer");
  }

  private static String html(Table table) {
    return Rendering.html(
        "table/table", Map.of("table", table, "csrf", Rendering.CSRF, "rows", ROWS));
  }
}
