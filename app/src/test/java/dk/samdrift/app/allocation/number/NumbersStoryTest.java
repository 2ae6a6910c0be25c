package dk.samdrift.app.allocation.number;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.TwoOrganisations;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Those who keep the books say what the playbook's accounts are called there. */
class NumbersStoryTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final String page = made.home() + "/allocation/numbers?playbook=faelleshave";
  private final Browser mette = joined("Mette Penge", Role.FINANCE_OFFICER);

  private Browser joined(String name, Role role) {
    String email = name.charAt(0) + role.name().toLowerCase(Locale.ROOT) + "@" + made.domain();
    made.join(name, email, role);
    return new Browser().signIn(email, TwoOrganisations.PASSWORD);
  }

  private Answer save(Browser who, int version, String... more) {
    return who.post(page, page + "&version=" + version, more);
  }

  @Test
  void an_account_has_the_numbers_that_were_typed() {
    Answer saved = save(mette, 0, "number.pumpe", " 20.10;20.2 , 20.10", "number.hegn", "31-A");

    assertEquals(302, saved.status(), saved::text);
    String shown = mette.get(page).html();
    assertTrue(shown.contains("value=\"20.10, 20.2\""), shown);
    assertTrue(shown.contains("value=\"31-A\""), shown);
    assertTrue(joined("Dora", Role.SITE_MANAGER).get(page).text().contains("20.10, 20.2"));
  }

  @Test
  void a_number_is_of_one_account_only_and_looks_like_one() {
    Answer answer = save(mette, 0, "number.pumpe", "20.1", "number.hegn", "20.1, tre fire!, 114.");

    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("Nummeret 20.1 står både ved"), answer::text);
    assertTrue(answer.text().contains("»fire!« ved »Hegn« kan ikke være"), answer::text);
    assertTrue(answer.text().contains("»114.« ved »Hegn« kan ikke være"), answer::text);
    assertTrue(answer.html().contains("value=\"20.1, tre fire!, 114.\""), "typed is kept");
    assertFalse(mette.get(page).html().contains("value=\"20.1\""));
  }

  @Test
  void who_saves_later_is_told_what_the_other_wrote() {
    Browser dora = joined("Dora", Role.MANAGEMENT);
    save(mette, 0, "number.hegn", "31");

    Answer late = save(dora, 0, "number.hegn", "32");

    assertTrue(late.text().contains("Den andens numre er: Hegn 31."), late::text);
    assertTrue(late.html().contains("value=\"32\""), late::html);
    assertEquals(302, save(dora, 1, "number.hegn", "32").status());
  }

  @Test
  void others_read_and_a_playbook_without_accounts_has_no_such_page() {
    Browser bent = joined("Bent", Role.SITE_MANAGER);

    assertFalse(bent.get(page).html().contains("<input id=\"number-hegn\""));
    assertEquals(403, save(bent, 0, "number.hegn", "31").status());
    assertEquals(404, mette.get(made.home() + "/allocation/numbers?playbook=nothing").status());
  }
}
