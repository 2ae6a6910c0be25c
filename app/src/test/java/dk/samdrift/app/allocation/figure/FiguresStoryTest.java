package dk.samdrift.app.allocation.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.allocation.key.Agreed;
import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import org.junit.jupiter.api.Test;

/** A figure that was agreed stands in the place of the register's, and says so. */
class FiguresStoryTest {

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final Browser leader = garden.as(Role.PROJECT_LEADER, "Lone Leder");
  private final Agreed agreed = new Agreed(garden, leader);
  private final String page = agreed.page("figures");

  private static void said(Answer answer, String sentence) {
    assertTrue(answer.text().contains(sentence), answer::text);
  }

  @Test
  void agreed_figures_are_divided_by_and_rest_on_a_decision() {
    garden.say("Solhaven", Standing.MEMBER);
    garden.say("Månehaven", Standing.MEMBER);
    said(leader.get(page), "Boligareal");
    assertEquals(302, agreed.figure(0, "Solhaven", "Bede", "30", "2026-01-01").status());
    Answer half = agreed.key(1, "Bede", "MEASURE", "2026-01-01", "measure", "Bede");
    assertTrue(
        half.html().contains("<a href=\"#key-measure\">Bede mangler for Månehaven."), half::text);

    agreed.figure(1, "Månehaven", "Bede", "10", "2026-01-01");
    Answer preview = agreed.preview("Bede", "MEASURE", "2026-01-01", "measure", "Bede");

    said(preview, "75.000,00 30 af 40");
    said(leader.get(page), "Solhaven 30 Aftalt fra 1. jan. 2026. Besluttet: Referat, punkt 4");
    assertEquals(302, agreed.key(2, "Bede", "MEASURE", "2026-01-01", "measure", "Bede").status());
    String query =
        "member=" + garden.estate("Månehaven") + "&measure=Bede&from=2026-01-01&version=3";
    assertEquals(302, agreed.remove("figures", query).status());
    said(leader.get(agreed.page("keys")), "Der mangler tal for Månehaven.");
  }

  @Test
  void mistakes_are_said_at_their_fields() {
    Answer negative = agreed.figure(0, "Solhaven", "Bede", "-3", "2026-01-01");
    assertEquals(200, negative.status());
    assertTrue(
        negative.html().contains("<a href=\"#figure-value\">Tallet er negativt."), negative::text);
    Answer nothing = agreed.figure(0, "Solhaven", "", "3", "2026-01-01");
    assertTrue(nothing.html().contains("<a href=\"#figure-measure\">"), nothing::text);
    agreed.figure(0, "Solhaven", "Bede", "3", "2026-01-01");
    Answer twice = agreed.figure(1, "Solhaven", "Bede", "4", "2026-01-01");
    assertTrue(twice.html().contains("<a href=\"#figure-from\">Deltageren har"), twice::text);
  }

  @Test
  void the_elected_read_and_change_nothing() {
    Browser inger = garden.elected("Solhaven", "Inger Bestyrelse");

    assertFalse(inger.get(page).text().contains("Aftal et andet"));
    assertEquals(
        403, new Agreed(garden, inger).figure(0, "Solhaven", "Bede", "3", "2026-01-01").status());
  }
}
