package dk.samdrift.app.cooperation.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.RegisterWorld;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import org.junit.jupiter.api.Test;

/** What may go wrong at a milestone stands on its page. */
class MilestoneRisksTest {

  private static final String FIRST =
      Site.bean(Playbooks.class).get(new PlaybookKey("samdrift", 1)).milestones().getFirst().id();

  private final RegisterWorld world = new RegisterWorld();
  private final String risks = world.path("risk");
  private final String page = world.path("milestone/" + FIRST);
  private final Browser leader = world.as(Role.PROJECT_LEADER);

  private void write(String title, String audience, int weight, String done) {
    Answer written =
        leader.post(
            risks + "/new",
            risks,
            "title",
            title,
            "status",
            "OPEN",
            "audience",
            audience,
            "milestone",
            FIRST,
            "likelihood",
            Integer.toString(weight),
            "consequence",
            "5",
            "mitigation",
            done);
    assertEquals(302, written.status(), written::text);
  }

  /** What the card of the risks says; nothing when there is none. */
  private String card(Browser who) {
    String html = who.get(page).html();
    int begin = html.indexOf("<h2 id=\"risks-heading\"");
    return begin < 0
        ? ""
        : html.substring(begin, html.indexOf("</section>", begin))
            .replaceAll("<[^>]+>", " ")
            .replaceAll("\\s+", " ");
  }

  @Test
  void the_worst_stand_on_the_page_with_what_is_done_about_them() {
    write("Regn", "PUBLIC", 1, "");
    write("Strejke", "PUBLIC", 5, "Vi taler med tillidsfolk. ".repeat(12));
    write("Sne", "PUBLIC", 2, "Vi strør.");
    write("Storm", "PUBLIC", 4, "");

    String card = card(leader);

    assertTrue(card.contains("Strejke 25, høj"), card);
    assertTrue(card.contains("Det gør I: Vi taler med tillidsfolk. Vi taler"), card);
    assertTrue(card.contains("Vi taler med …"), "cut where a word ends: " + card);
    assertTrue(card.indexOf("Strejke") < card.indexOf("Storm"), card);
    assertTrue(card.contains("Der står ikke, hvad I gør ved den. Ingen er ansvarlig"), card);
    assertFalse(card.contains("Regn"), "only the three that weigh most: " + card);
    assertTrue(card.contains("Se alle 4 risici"), card);
    assertTrue(leader.get(page).html().contains(risks + "?milestone=" + FIRST));
  }

  @Test
  void nobody_counts_what_is_for_a_narrower_circle() {
    write("Opsigelser", "MANAGEMENT", 5, "Vi venter.");
    write("Sne", "PUBLIC", 2, "Vi strør.");

    String seen = card(world.as(Role.ESTATE_BOARD));

    assertFalse(seen.contains("Opsigelser"), seen);
    assertTrue(seen.contains("Se risikoen i registret"), seen);
    assertFalse(seen.contains("Tilføj"), "a board reads: " + seen);
  }

  @Test
  void who_leads_is_told_what_to_begin_with_and_nobody_else_sees_an_empty_card() {
    assertTrue(card(leader).contains("Læg det, der passer, fra »Det kan blive svært«"));
    assertTrue(card(leader).contains("Tilføj en risiko"), card(leader));
    assertEquals("", card(world.as(Role.ESTATE_BOARD)));
  }
}
