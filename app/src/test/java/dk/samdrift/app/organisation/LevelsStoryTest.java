package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Housing organisations and estates: registered, changed, closed and opened again, by hand. */
class LevelsStoryTest {

  private static final String LONGEST =
      "Almene Boliger Sønderjylland-Vestkystens Ejendomsfunktionærfællesskab, afdeling 114";

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String members = made.home() + "/organisation/estates";
  private final String housings = made.home() + "/organisation/housing-organisations";
  private final LocalDate today = Formats.today(Site.bean(Clock.class));

  private String addHousing(String name, String month) {
    return karen.post(housings + "/new", housings, "name", name, "month", month).location();
  }

  private Answer addEstate(String housing, String name, String code) {
    return karen.post(
        members + "/new", members, "name", name, "code", code, "housing", id(housing));
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void an_empty_organisation_says_what_to_do_first() {
    assertTrue(karen.get(made.home()).text().contains("Der er ingen boligorganisation endnu."));
    assertTrue(karen.get(members).text().contains("Her er ingen boligorganisationer endnu"));

    String housing = addHousing("Boligforeningen Øst", "7");

    Answer page = karen.get(housing);
    assertTrue(page.text().contains("Boligforeningen Øst er oprettet."), page::text);
    assertTrue(page.text().contains("begynder 1. juli"), page::text);
    assertTrue(page.text().contains("Her er ingen afdelinger endnu"), page::text);
    assertTrue(page.text().contains("oprettede Boligforeningen Øst"), page::text);
  }

  @Test
  void an_estate_is_registered_and_what_is_wrong_is_said_at_the_field() {
    String housing = addHousing("Boligforeningen Øst", "1");

    Answer wrong = addEstate("/nowhere", "", "");
    assertTrue(wrong.text().contains("Ret 3 fejl"), wrong::text);

    String estate = addEstate(housing, LONGEST, "A 1").location();
    Answer page = karen.get(estate);
    assertTrue(page.text().contains(LONGEST), page::text);
    assertTrue(page.text().contains("Ingen bestyrelse i dag"), page::text);
    Answer taken = addEstate(housing, "Bøgen", "a 1");
    assertTrue(taken.text().contains("En anden afdeling har allerede det nummer."), taken::text);
    assertTrue(taken.html().contains("value=\"Bøgen\""), "what was typed is kept");
  }

  @Test
  void who_saves_too_late_sees_both_texts() {
    String first = addHousing("Boligforeningen Øst", "1");
    String second = addHousing("Boligforeningen Vest", "1");
    String estate = addEstate(first, "Æblegården", "1").location();

    change(estate, "Æblegaarden", second);
    Answer late = change(estate, "Æblehaven", first);

    assertTrue(late.text().contains("En anden har gemt ændringer, mens du skrev."), late::text);
    assertTrue(late.html().contains("value=\"Æblehaven\""), "what was typed is kept");
    assertTrue(late.text().contains("Nu er der gemt: »Æblegaarden«"), late::text);
    assertTrue(late.text().contains("Nu er der gemt: »Boligforeningen Vest«"), late::text);
    Answer page = karen.get(estate);
    assertTrue(
        page.text()
            .contains(
                "rettede Æblegården: navn fra »Æblegården« til »Æblegaarden«, boligorganisation"),
        page::text);

    Answer housing = karen.post(first + "/edit", first + "?version=9", "name", "Øst", "month", "4");
    assertTrue(housing.text().contains("Nu er der gemt: »januar«"), housing::text);
  }

  @Test
  void what_only_one_of_two_has_changed_stays_as_that_one_wrote_it() {
    String housing = addHousing("Boligforeningen Øst", "1");
    String estate = addEstate(housing, "Æblegården", "1").location();
    String[] second = sent(id(housing), "street", "", "town", "Tilst");
    karen.post(estate + "/edit", estate + "?version=1", sent(id(housing), "street", "Ny vej 7"));

    Answer joined = karen.post(estate + "/edit", estate + "?version=1", second);

    assertTrue(joined.text().contains("De står nu i felterne sammen med dine."), joined::text);
    assertTrue(joined.html().contains("value=\"Ny vej 7\""), "the other's street");
    assertTrue(joined.html().contains("value=\"Tilst\""), "one's own town");
  }

  /** What a browser sends: the answers, and what the form was opened with. */
  private static String[] sent(String housing, String... changes) {
    List<String> all =
        new ArrayList<>(List.of("name", "Æblegården", "code", "1", "housing", housing));
    for (String field : List.of("street", "postalCode", "town", "builtYear", "position")) {
      all.addAll(List.of("was-" + field, ""));
    }
    all.addAll(List.of("was-name", "Æblegården", "was-code", "1", "was-housing", housing));
    all.addAll(List.of(changes));
    return all.toArray(String[]::new);
  }

  private Answer change(String estate, String name, String housing) {
    return karen.post(
        estate + "/edit", estate + "?version=1", "name", name, "code", "1", "housing", id(housing));
  }

  @Test
  void a_closed_estate_stays_to_be_seen_and_its_board_ends_the_day_before() {
    String housing = addHousing("Boligforeningen Øst", "1");
    String estate = addEstate(housing, "Æblegården", "1").location();
    made.elect(estate, "Åse Bæk", "CHAIR", today.minusDays(9), null);

    Answer tooEarly =
        karen.post(housing + "/closings/new", housing + "/closings", "day", today.toString());
    assertTrue(tooEarly.text().contains("1 afdeling er stadig i drift den dag."), tooEarly::text);
    karen.post(estate + "/closings/new", estate + "/closings", "day", today.toString());

    Answer page = karen.get(estate);
    assertTrue(page.text().contains("nedlagt " + Formats.fullDay(today)), page::text);
    assertTrue(page.text().contains("Ingen bestyrelse i dag"), page::text);
    assertTrue(page.text().contains("Vis 1 tidligere eller kommende hverv"), page::text);
    assertTrue(karen.get(members + "?state=closed").text().contains("Viser 1–1 af 1"));
    assertTrue(karen.get(members + "?state=open").text().contains("Ingen rækker passer"));
    assertFalse(karen.get(housing).text().contains("har ingen bestyrelse"));
    assertFalse(
        karen.get(made.home() + "/organisation/persons").text().contains("afdelingsbestyrelse"));

    karen.post(housing + "/closings/new", housing + "/closings", "day", today.toString());
    Answer refused = karen.post(estate, estate + "/reopenings");
    assertEquals(409, refused.status());
    karen.post(housing, housing + "/reopenings");
    karen.post(estate, estate + "/reopenings");
    assertTrue(karen.get(estate).text().contains("genåbnede Æblegården"));
  }

  @Test
  void two_thousand_estates_are_paged_searched_and_sorted() {
    made.fill(2000);

    Answer page = karen.get(members);
    assertTrue(page.text().contains("Viser 1–50 af 2.000"), page::text);
    Answer last = karen.get(members + "?page=40");
    assertTrue(last.text().contains("Viser 1.951–2.000 af 2.000"), last::text);
    Answer found = karen.get(members + "?search=Ny%20gade%201999");
    assertTrue(found.text().contains("Viser 1–1 af 1"), found::text);
    Answer byNumber = karen.get(members + "?sort=code");
    assertTrue(
        byNumber.text().indexOf("Ny gade 2 ") < byNumber.text().indexOf("Ny gade 10 "),
        "numbers in the order that people count in");
    Answer backwards = karen.get(members + "?sort=-code");
    assertTrue(backwards.text().contains("Ny gade 2000 "), backwards::text);
    assertTrue(karen.get(made.home()).text().contains("2.000 afdelinger har ingen bestyrelse"));
    assertTrue(page.html().length() < 120_000, "a page of a list is no longer than it must be");
  }
}
