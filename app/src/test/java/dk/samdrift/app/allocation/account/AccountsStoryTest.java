package dk.samdrift.app.allocation.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Account;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which costs are shared is chosen by those who lead, and read by everybody in the circle. */
class AccountsStoryTest {

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final String page = garden.path() + "/allocation/accounts";
  private final Browser leader = garden.as(Role.PROJECT_LEADER, "Lone Leder");

  private Answer save(Browser who, int version, String... more) {
    return who.post(page, page + "?version=" + version, more);
  }

  /** The source has 85 lines in its appendix 3, section 4.2. */
  @Test
  void the_playbook_of_estates_names_85_accounts_by_their_numbers() {
    Playbook samdrift = Site.bean(Playbooks.class).get(new PlaybookKey("samdrift", 1));

    assertEquals(85, samdrift.allAccounts().size());
    assertEquals(
        new TreeMap<>(Map.of("110", 1L, "111", 3L, "114", 59L, "115", 4L, "118", 5L, "119", 13L)),
        samdrift.allAccounts().stream()
            .collect(Collectors.groupingBy(Account::number, TreeMap::new, Collectors.counting())));
    assertEquals(8, samdrift.allAccounts().stream().filter(Account::isOfFacilities).count());
  }

  @Test
  void a_heading_takes_all_below_it_along_and_remarks_are_kept() {
    assertTrue(leader.get(page).text().contains("0 af 3 konti er fælles"));

    Answer saved = save(leader, 0, "account", "vand", "remark.pumpe", "Kun Solhaven bruger den");

    assertEquals(302, saved.status(), saved::text);
    Answer shown = leader.get(page);
    assertTrue(shown.text().contains("2 af 3 konti er fælles"), shown::text);
    assertTrue(shown.html().contains("value=\"Kun Solhaven bruger den\""), shown::html);
  }

  @Test
  void those_who_do_not_lead_read_what_is_shared_and_change_nothing() {
    garden.say("Solhaven", Standing.MEMBER);
    Browser inger = garden.elected("Solhaven", "Inger Bestyrelse");
    assertTrue(inger.get(page).text().contains("Ingen konti er valgt endnu"));
    save(leader, 0, "account", "vandhaner", "remark.hegn", "Hver klipper sit eget");

    Answer read = inger.get(page);

    assertTrue(read.text().contains("Vandhaner ved stien"), read::text);
    assertTrue(read.text().contains("Hver klipper sit eget"), read::text);
    assertFalse(read.text().contains("Pumpen i fælleshuset"), read::text);
    assertEquals(403, save(inger, 1, "account", "hegn").status());
  }

  @Test
  void two_who_choose_at_once_are_told_what_the_other_chose() {
    Browser other = garden.as(Role.MANAGEMENT, "Dora Direktør");
    save(leader, 0, "account", "vandhaner");

    Answer late = save(other, 0, "account", "hegn", "remark.hegn", "Deles lige");

    assertEquals(200, late.status());
    assertTrue(
        late.text().contains("Lone Leder har gemt imens og valgt anderledes ved"), late::text);
    assertTrue(late.text().contains("Vandhaner ved stien, Hegn"), late::text);
    assertTrue(late.html().contains("value=\"Deles lige\""), "what was typed is kept");
    assertEquals(302, save(other, 1, "account", "hegn").status());
  }

  @Test
  void a_remark_that_is_too_long_is_said_at_its_field() {
    Answer answer = save(leader, 0, "account", "hegn", "remark.hegn", "x".repeat(501));

    assertEquals(200, answer.status());
    assertTrue(answer.text().contains("Bemærkningen til »Hegn« er for lang."), answer::text);
    assertTrue(answer.html().contains("href=\"#remark-hegn\""), answer::html);
    assertTrue(leader.get(page).text().contains("0 af 3 konti er fælles"));
  }
}
