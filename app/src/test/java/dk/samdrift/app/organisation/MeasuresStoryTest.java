package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import org.junit.jupiter.api.Test;

/** What an estate measures from day to day, and the tenancy units that are counted from it. */
class MeasuresStoryTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String estate = made.estate("Æblegården", "114");
  private final String measures = estate + "/measures";
  private final String weights = made.home() + "/organisation/unit-weights";

  private Answer put(int version, String... values) {
    return karen.post(
        measures + "/new", measures + "?version=" + version + "&shown=2026-11-01", values);
  }

  @Test
  void the_page_shows_each_figure_and_how_the_tenancy_units_come_about() {
    assertTrue(karen.get(estate).text().contains("Der er ingen tal endnu"));

    put(
        1,
        "from",
        "2024-01-01",
        "familyDwellings",
        "1.120",
        "elderlyDwellings",
        "40",
        "business",
        "85; 140; 60",
        "garages",
        "33",
        "rent",
        "98.450.000,50");

    Answer page = karen.get(estate);
    assertTrue(page.text().contains("Familieboliger 1.120 1. januar 2024"), page::text);
    assertTrue(page.text().contains("Leje pr. år (kr.) 98.450.000,50"), page::text);
    // 1,120 + 40 dwellings; 85 m² are 2 started stretches of 60 m², 140 are 3, 60 are 1; 33 fifths
    // are 6.6.
    assertTrue(page.text().contains("1.172,6 lejemålsenheder: sådan er de regnet ud"), page::text);
    assertTrue(page.text().contains("Bolig 1.160 1 for hver 1.160"), page::text);
    assertTrue(
        page.text().contains("3 på 140 + 85 + 60 m² 1 for hver påbegyndt 60 m² 6"), page::text);
    assertTrue(page.text().contains("Garage eller carport 33 0,2 for hver 6,6"), page::text);
    assertTrue(page.text().contains("registrerede tal for Æblegården: Familieboliger 1.120, "));
  }

  @Test
  void figures_hold_until_others_take_over_and_only_what_was_changed_is_saved() {
    put(1, "from", "2024-01-01", "familyDwellings", "120", "garages", "10");
    put(2, "from", "2025-07-01", "familyDwellings", "118", "garages", "");

    Answer page = karen.get(measures);
    assertTrue(page.text().contains("Familieboliger gælder nu 118 1. juli 2025"), page::text);
    assertTrue(page.text().contains("Familieboliger 120 1. januar 2024"), page::text);
    assertFalse(page.text().contains("Garager og carporte 10 1. juli 2025"), page::text);
    assertTrue(page.text().contains("Boliger i Æblegården"), "a drawing over time");

    Answer none = put(3, "from", "2025-09-01", "familyDwellings", "");
    assertTrue(none.text().contains("Skriv mindst ét tal"), none::text);
    put(3, "from", "2022-01-01", "familyDwellings", "118");
    assertTrue(
        karen.get(measures).text().contains("Familieboliger 118 1. januar 2022"),
        "a figure of an earlier day is its own, whatever holds today");
  }

  @Test
  void a_figure_that_was_a_mistake_is_taken_away_and_can_be_had_back() {
    put(1, "from", "2024-01-01", "familyDwellings", "120");
    put(2, "from", "2025-07-01", "familyDwellings", "12");

    karen.post(
        measures,
        measures + "/removals",
        "measure",
        "FAMILY_DWELLINGS",
        "from",
        "2025-07-01",
        "version",
        "3");

    Answer page = karen.get(measures);
    assertTrue(page.text().contains("Fjernet: Familieboliger 12 fra 1. juli 2025."));
    assertTrue(page.text().contains("Familieboliger gælder nu 120"), page::text);
    karen.post(
        measures,
        measures,
        "version",
        "4",
        "shown",
        "2025-06-30",
        "from",
        "2025-07-01",
        "familyDwellings",
        "12");
    assertTrue(karen.get(measures).text().contains("Familieboliger gælder nu 12 "));
    Answer twice =
        karen.post(
            measures,
            measures + "/removals",
            "measure",
            "FAMILY_DWELLINGS",
            "from",
            "2020-07-01",
            "version",
            "5");
    assertEquals(409, twice.status());
  }

  @Test
  void what_is_wrong_is_said_at_the_field_and_what_was_typed_is_kept() {
    Answer wrong =
        put(
            1,
            "from",
            "2024-02-31",
            "familyDwellings",
            "hundrede",
            "youthDwellings",
            "-3",
            "business",
            "85; stor",
            "rent",
            "1,234",
            "garages",
            "12,5");

    assertTrue(wrong.text().contains("Ret 6 fejl"), wrong::text);
    assertTrue(wrong.html().contains("value=\"hundrede\""), "what was typed is kept");
    assertTrue(karen.get(estate).text().contains("Der er ingen tal endnu"), "nothing is half done");
  }

  @Test
  void who_saves_figures_too_late_sees_both() {
    put(1, "from", "2024-01-01", "familyDwellings", "120");

    Answer late = put(1, "from", "2024-01-01", "familyDwellings", "121");

    assertTrue(late.text().contains("En anden har gemt ændringer, mens du skrev."), late::text);
    assertTrue(late.text().contains("Nu er der gemt: »120«"), late::text);

    Answer beside = put(1, "from", "2024-01-01", "residents", "222");
    assertEquals(302, beside.status(), "what nobody else has touched is saved");
    assertTrue(karen.get(estate).text().contains("Familieboliger 120 "));
  }

  @Test
  void an_organisation_with_another_rule_counts_by_it_from_its_day_on() {
    put(1, "from", "2024-01-01", "familyDwellings", "100", "garages", "10");
    assertTrue(karen.get(estate).text().contains("102 lejemålsenheder"));

    Answer wrong =
        karen.post(weights + "/new", weights, "tenancy", "GARAGE", "weight", "en tiendedel");
    assertTrue(wrong.text().contains("Ret 3 fejl"), wrong::text);
    karen.post(
        weights + "/new",
        weights,
        "tenancy",
        "GARAGE",
        "weight",
        "1/3",
        "perArea",
        "",
        "from",
        "2025-01-01",
        "source",
        "Bestyrelsens beslutning 3. december 2024");

    assertTrue(karen.get(estate).text().contains("103 1/3 lejemålsenheder"));
    Answer page = karen.get(weights);
    assertTrue(page.text().contains("Bestyrelsens beslutning 3. december 2024"), page::text);
    String id = page.html().replaceAll("(?s).*unit-weights/([0-9a-f-]{36})/removals.*", "$1");
    karen.post(weights, weights + "/" + id + "/removals");
    assertTrue(karen.get(estate).text().contains("102 lejemålsenheder"));
    assertTrue(karen.get(made.home() + "/history").text().contains("fjernede vægten 1/3 for hver"));
  }
}
