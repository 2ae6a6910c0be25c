package dk.samdrift.app.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** A year is settled by a button, read by everybody it concerns, and approved by two. */
class SettlementStoryTest {

  private final Orchard orchard = new Orchard();

  @Test
  void the_public_example_comes_out_on_the_page_to_the_oere() {
    Answer page = orchard.finance().get(orchard.settle());

    String text = page.text();
    assertTrue(text.contains("Æblegården 643.263,50 300.000,00 0,00 Skal betale 343.263,50"), text);
    assertTrue(
        text.contains("Kirsebærhaven 246.847,80 109.999,98 0,00 Skal betale 136.847,82"), text);
    assertTrue(
        text.contains("Pærebakken 1.797.635,52 1.449.999,96 0,00 Skal betale 347.635,56"), text);
    assertTrue(text.contains("Det stemmer på øren."), text);
  }

  @Test
  void every_amount_opens_to_its_why() {
    Browser mette = orchard.finance();
    String run = orchard.settle();
    String member = run + "/member/" + orchard.garden.estate("Æblegården");

    Answer statement = mette.get(member);
    assertTrue(
        statement.text().contains("Æblegården skal betale 343.263,50\u00a0kr. for 2025."),
        statement::text);
    Answer why = mette.get(member + "/why?account=110");

    String text = why.text();
    assertTrue(text.contains("Derfor betaler Æblegården 103.437,13\u00a0kr."), text);
    assertTrue(text.contains("1 af 2 i alt = 50\u00a0%"), text);
    assertTrue(text.contains("61.040,04"), text);
    assertTrue(text.contains("Vagtordning hele året (bilag B90001)"), text);
    assertEquals(404, mette.get(member + "/why?account=999").status());
  }

  @Test
  void the_elected_see_their_own_estate_in_full_and_the_others_totals_when_it_is_approved() {
    Browser inger = orchard.garden.elected("Æblegården", "Inger Æble");
    String run = orchard.settle();
    assertEquals(404, inger.get(run).status());
    assertTrue(inger.get(orchard.page).text().contains("ingen godkendt opgørelse"));
    approve(orchard.finance(), run);
    approve(orchard.operations(), run);

    Answer page = inger.get(run);
    String own = run + "/member/" + orchard.garden.estate("Æblegården");

    assertTrue(page.text().contains("Pærebakken 1.797.635,52"), page::text);
    assertFalse(page.text().contains("Konto for konto"), page::text);
    assertEquals(200, inger.get(own).status());
    assertEquals(404, inger.get(run + "/member/" + orchard.garden.estate("Pærebakken")).status());
    assertEquals(200, inger.get(own + "/why?account=110").status());
    assertEquals(404, inger.get(run + "/input.zip").status());
  }

  @Test
  void nobody_approves_twice_and_a_draft_that_something_came_after_is_not_approved() {
    Browser both = orchard.garden.as(Role.FINANCE_OFFICER, "Begge Beck");
    orchard.garden.inside(() ->
        Site.bean(Grants.class)
            .give(
                orchard.garden.organisation().person("Begge Beck"),
                Role.OPERATIONS_MANAGER,
                new Scope.Cooperation(orchard.garden.id()),
                LocalDate.of(2020, 1, 1)));
    String run = orchard.settle();
    assertEquals(302, approve(both, run).status());

    Answer again = approve(both, run);

    assertTrue(again.text().contains("to forskellige personer"), again::text);
    assertTrue(both.get(run).text().contains("Godkendt af én"));
    assertEquals(302, approve(orchard.operations(), run).status());
    assertTrue(both.get(run).text().contains("ligger fast"), both.get(run)::text);
  }

  @Test
  void a_later_settlement_is_a_version_and_shows_the_difference() {
    String first = orchard.settle();
    approve(orchard.finance(), first);

    String second = orchard.settle();

    String text = orchard.finance().get(second).text();
    assertTrue(text.contains("Opgørelse nr. 2"), text);
    assertTrue(text.contains("Forskel fra opgørelse nr. 1"), text);
    assertTrue(text.contains("343.263,50 343.263,50 0,00"), text);
    assertTrue(
        orchard.finance().get(first).text().contains("Der er en nyere opgørelse"),
        orchard.finance().get(first)::text);
  }

  private static Answer approve(Browser who, String run) {
    return who.post(run, run + "/signatures");
  }
}
