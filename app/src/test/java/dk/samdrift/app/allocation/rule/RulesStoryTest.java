package dk.samdrift.app.allocation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.allocation.key.Agreed;
import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Rules say by which key an account is divided; the most exact one wins. */
class RulesStoryTest {

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final Browser leader = garden.as(Role.PROJECT_LEADER, "Lone Leder");
  private final Agreed agreed = new Agreed(garden, leader);
  private final String page = agreed.page("rules");

  @BeforeEach
  void two_keys() {
    agreed.key(0, "Ligeligt", "EQUAL", "2026-01-01");
    agreed.key(1, "Timer", "HOURS", "2026-01-01");
  }

  private static void said(Answer answer, String sentence) {
    assertTrue(answer.text().contains(sentence), answer::text);
  }

  @Test
  void shared_accounts_without_a_rule_are_named_until_one_rule_takes_them_all() {
    String accounts = agreed.page("accounts");
    leader.post(accounts, accounts + "?version=0", "account", "hegn");
    Answer bare = leader.get(page);
    said(bare, "Disse konti har ingen nøgle endnu");
    said(bare, "Lav én regel for alle konti");

    Answer saved = agreed.rule(2, "*", "Ligeligt", "2026-01-01");

    assertEquals(302, saved.status(), saved::text);
    Answer rules = leader.get(page);
    assertFalse(rules.text().contains("Disse konti har ingen nøgle endnu"), rules::text);
    said(rules, "alle konti Gælder nu Ligeligt Dækker regnskabsåret.");
    said(leader.get(agreed.page("keys")), "Bruges af konto alle konti.");
  }

  @Test
  void the_most_exact_rule_wins_and_the_page_tells_which() {
    agreed.rule(2, "*", "Ligeligt", "2026-01-01");
    agreed.rule(3, "114", "Timer", "2026-01-01", "fallback", "Ligeligt");
    agreed.rule(4, "114*", "Ligeligt", "2026-01-01");
    agreed.rule(5, "119", "direct", "2026-01-01");

    said(
        leader.get(page + "?account=114.10"),
        "Konto 114.10 deles efter Timer. Det siger reglen for 114."
            + " Er der intet at dele efter, bruges Ligeligt.");
    said(
        leader.get(page + "?account=1140"),
        "Konto 1140 deles efter Ligeligt. Det siger reglen for 114*.");
    said(leader.get(page + "?account=119"), "Konto 119 betales af den, posteringen nævner.");
    said(leader.get(page + "?account=7"), "Det siger reglen for alle konti.");
    String text = leader.get(page).text();
    assertTrue(text.indexOf("114 Gælder") < text.indexOf("114* Gælder"), text);
    assertTrue(text.indexOf("119 Gælder") < text.indexOf("alle konti Gælder"), text);
    Answer found = leader.get(page + "?search=119");
    assertFalse(found.text().contains("114* Gælder"), found::text);
  }

  @Test
  void no_rule_at_all_is_said_too() {
    said(leader.get(page + "?account=114"), "Ingen regel gælder for konto 114.");
  }

  private static void saidAt(Answer answer, String field, String sentence) {
    assertEquals(200, answer.status(), answer::text);
    assertTrue(answer.html().contains("<a href=\"#rule-" + field + "\">" + sentence), answer::text);
  }

  @Test
  void mistakes_are_said_at_their_fields() {
    saidAt(
        agreed.rule(2, "114.", "Timer", "2026-01-01"),
        "account",
        "Kontoen »114.« ender med et punktum.");
    saidAt(agreed.rule(2, "1*4", "Timer", "2026-01-01"), "account", "Skriv en konto");
    saidAt(agreed.rule(2, "114", "Ukendt", "2026-01-01"), "key", "Vælg den nøgle");
    saidAt(agreed.rule(2, "114", "Timer", "2025-01-01"), "key", "Timer gælder først fra 1. januar");
    saidAt(
        agreed.rule(2, "114", "Timer", "2026-01-01", "fallback", "Timer"),
        "fallback",
        "Reservenøglen skal være en anden");
    agreed.rule(2, "114", "Timer", "2026-01-01");
    saidAt(
        agreed.rule(3, "114", "Ligeligt", "2026-01-01"), "from", "Konto 114 har allerede en regel");
  }

  @Test
  void a_rule_is_put_right_and_taken_back() {
    agreed.rule(2, "114", "Timer", "2026-01-01");
    String form = page + "/edit?account=114&from=2026-01-01";
    assertTrue(leader.get(form).html().contains("value=\"Referat, punkt 4\""));

    Answer removed = agreed.remove("rules", "account=114&from=2026-01-01&version=3");

    assertEquals(302, removed.status(), removed::text);
    said(leader.get(page), "I har ingen regler endnu");
  }
}
