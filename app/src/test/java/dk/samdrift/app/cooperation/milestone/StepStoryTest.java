package dk.samdrift.app.cooperation.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.task.NewTask;
import dk.samdrift.app.task.Responsible;
import dk.samdrift.app.task.Tasks;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A milestone is reached when its gate is met, passed nevertheless, left out or taken up again. */
class StepStoryTest {

  private static final String WITHOUT = "Passeret uden";

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final Browser leader = garden.as(Role.PROJECT_LEADER, "Tove Ager");
  private final Browser chair = garden.as(Role.MANAGEMENT, "Frida Formand");
  private final String wishing = garden.milestone("oenske");
  private final String agreeing = garden.milestone("aftale");

  private static Answer step(Browser who, String milestone, String step, String... values) {
    String[] all = new String[values.length + 2];
    all[0] = "day";
    all[1] = LocalDate.of(2026, 3, 5).toString();
    System.arraycopy(values, 0, all, 2, values.length);
    return who.post(milestone, milestone + step, all);
  }

  private void approveWish() {
    String wish = garden.paper("oensket");
    leader.post(wish + "/new", wish + "?version=0", "body", "Vi deler vand.", "remark", "");
    leader.post(wish, wish + "/submissions?version=1");
    Sheet sheet = Sheet.on(chair.get(wishing + "/approval/ja-til-oensket"), "answer");
    assertEquals(302, chair.send(sheet.with("verdict", "APPROVED")).status());
  }

  @Test
  void with_all_in_place_the_leader_goes_on_and_may_undo_it() {
    approveWish();
    assertTrue(
        leader.get(wishing).text().contains("Intet mangler. Den, der er tovholder, kan markere"));

    Answer on = step(leader, wishing, "/reachings", "lesson", "Begynd før sommerferien.");

    assertEquals(agreeing, on.location(), on::text);
    Answer next = leader.get(agreeing);
    assertTrue(next.text().contains("»Ønsket« er nået. Her er det næste."), next::text);
    assertTrue(next.html().contains(wishing + "/reopenings"), "can be undone");
    Answer passed = leader.get(wishing);
    assertTrue(passed.text().contains("Nået den 5. marts 2026"), passed::text);
    assertTrue(passed.text().contains("Lært: Begynd før sommerferien."), passed::text);
    Answer back = step(leader, wishing, "/reopenings", "reason", "Fortrudt");
    assertEquals(wishing, back.location(), back::text);
    assertTrue(leader.get(wishing).text().contains("I er her"));
  }

  @Test
  void the_leader_does_not_get_past_a_gate_that_is_not_met() {
    Answer ask = leader.get(wishing + "/reachings/new");
    assertTrue(ask.text().contains("»Det nedskrevne ønske« mangler"), ask::text);
    assertFalse(ask.text().contains("er ikke sendt til godkendelse"), "it is told once");
    assertTrue(ask.text().contains("kan kun foreningens formand gå videre"), ask::text);
    assertFalse(ask.html().contains("id=\"step-reached\""), "no form");

    Answer forced = step(leader, wishing, "/reachings", "reason", "Vi har travlt.");
    assertEquals(200, forced.status());
    Answer skipped = step(leader, wishing, "/skippings", "reason", "Vi har travlt.");
    assertEquals(200, skipped.status(), "nor by leaving it out");
    assertTrue(leader.get(wishing).text().contains("I er her"));
  }

  @Test
  void who_may_goes_on_without_and_that_is_seen_for_ever_after() {
    Answer ask = chair.get(agreeing + "/reachings/new");
    assertTrue(ask.text().contains("kan føle sig tromlet"), "what it leads to: " + ask.text());
    assertEquals(200, step(chair, agreeing, "/reachings").status(), "a reason is wanted");

    Answer on = step(chair, agreeing, "/reachings", "reason", "Foråret venter ikke.");

    assertEquals(garden.milestone("foerste-hoest"), on.location(), on::text);
    for (Browser who : new Browser[] {leader, garden.elected("Solhaven", "Sol Sørensen")}) {
      String text = who.get(agreeing).text();
      assertTrue(text.contains(WITHOUT), text);
      assertTrue(text.contains("»Aftalen om at dele« mangler"), text);
      assertTrue(text.contains("Foråret venter ikke."), text);
    }
    step(chair, agreeing, "/reopenings", "reason", "Vi gør det om.");
    assertTrue(leader.get(agreeing).text().contains(WITHOUT), "also when it is open again");
  }

  @Test
  void nobody_comes_past_an_open_gate_by_going_round_it() {
    String harvest = garden.milestone("foerste-hoest");

    for (String way : new String[] {"/reachings", "/skippings"}) {
      String ask = leader.get(harvest + way + "/new").text();
      assertTrue(ask.contains("Milepæl 2 »Aftalen« er ikke nået"), ask);
      assertEquals(200, step(leader, harvest, way, "reason", "Vi vil videre.").status());
    }
    step(chair, harvest, "/reachings", "reason", "Foråret venter ikke.");

    assertTrue(leader.get(harvest).text().contains("Milepæl 2 »Aftalen« er ikke nået"));
  }

  @Test
  void a_milestone_is_left_out_with_a_reason_only() {
    String harvest = garden.milestone("foerste-hoest");
    assertTrue(step(chair, harvest, "/skippings").text().contains("Skriv en begrundelse."));

    Answer on = step(chair, harvest, "/skippings", "reason", "Frost i maj.");

    assertEquals(garden.path(), on.location(), "after the last comes the road");
    assertTrue(leader.get(harvest).text().contains("Sprunget over den 5. marts 2026"));
  }

  @Test
  void what_was_passed_meanwhile_is_not_passed_twice_and_says_who_did_it() {
    approveWish();
    step(leader, wishing, "/reachings");

    for (String again : new String[] {"/reachings", "/skippings"}) {
      assertEquals(wishing, step(chair, wishing, again, "reason", "x").location(), again);
      assertLed(wishing, "»Ønsket« er nået i forvejen. Nået den 5. marts 2026, sagt af Tove Ager.");
      assertEquals(wishing, chair.get(wishing + again + "/new").location(), again);
    }
    assertEquals(agreeing, step(chair, agreeing, "/reopenings", "reason", "x").location());
    assertLed(agreeing, "»Aftalen« er åben i forvejen. Den er hverken nået eller sprunget over.");
    step(leader, wishing, "/reopenings", "reason", "Fortrudt");
    assertEquals(wishing, step(chair, wishing, "/reopenings", "reason", "x").location());
    assertLed(wishing, "»Ønsket« er åben i forvejen. Åbnet igen den 5. marts 2026 af Tove Ager.");
  }

  private void assertLed(String milestone, String sentence) {
    String text = chair.get(milestone).text();
    assertTrue(text.contains(sentence), text);
  }

  @Test
  void taking_up_an_earlier_one_leaves_the_later_ones_as_they_are_and_says_so() {
    approveWish();
    step(leader, wishing, "/reachings");
    step(chair, agreeing, "/reachings", "reason", "Foråret venter ikke.");

    Answer ask = leader.get(wishing + "/reopenings/new");
    assertTrue(ask.text().contains("bliver, som de er: 2 Aftalen"), ask::text);
    step(leader, wishing, "/reopenings", "reason", "Ønsket er et andet nu.");

    assertTrue(leader.get(agreeing).text().contains(WITHOUT));
    assertTrue(leader.get(wishing).text().contains("Ønsket er et andet nu."));
  }

  @Test
  void tomorrow_has_not_been_reached() {
    String day = LocalDate.now(Formats.COPENHAGEN).plusDays(2).toString();
    Answer later =
        chair.post(wishing, wishing + "/reachings", "day", day, "reason", "Snart", "lesson", "");

    assertTrue(later.text().contains("Dagen er ikke kommet endnu."), later::text);
  }

  @Test
  void who_does_not_lead_takes_no_step_and_moves_no_day() {
    Browser staff = garden.as(Role.SITE_STAFF, "Bo Rive");

    assertEquals(403, staff.get(wishing + "/reachings/new").status());
    assertEquals(403, step(staff, wishing, "/skippings", "reason", "x").status());
    assertEquals(403, staff.get(wishing + "/plan/edit").status());
    assertEquals(200, staff.get(wishing).status());
  }

  @Test
  void a_task_is_marked_by_who_has_it_and_holds_the_gate_until_then() {
    UUID task =
        garden.inside(() ->
            Site.bean(Tasks.class)
                .add(
                    NewTask.of(
                        garden.id(),
                        "milestone/oenske/spoerg",
                        "Spørg hver haveejer",
                        Responsible.of(Role.PROJECT_LEADER),
                        Audience.REPRESENTATIVES),
                    new Actor(new UUID(0, 1), "Haven")));
    approveWish();
    assertEquals(200, step(leader, wishing, "/reachings").status(), "the task is not done");
    Browser staff = garden.as(Role.SITE_STAFF, "Bo Rive");
    String id = task.toString();
    assertEquals(404, staff.post(wishing, wishing + "/tasks", "task", id, "done", "true").status());

    Answer marked = leader.post(wishing, wishing + "/tasks", "task", id, "done", "true");

    assertEquals(wishing + "#tasks", marked.location(), marked::text);
    Answer page = leader.get(wishing);
    assertTrue(page.text().contains("Spørg hver haveejer Gjort"), page::text);
    assertTrue(page.text().contains("af Tove Ager den"), page::text);
    assertEquals(agreeing, step(leader, wishing, "/reachings").location());
    assertEquals(
        404,
        leader.post(agreeing, agreeing + "/tasks", "task", id, "done", "false").status(),
        "a task of another milestone");
  }

  @Test
  void the_day_is_moved_with_a_reason_that_stays_to_be_read() {
    Sheet sheet = Sheet.on(leader.get(wishing + "/plan/edit"), "plan").with("day", "2027-04-01");
    assertTrue(leader.send(sheet).text().contains("Skriv, hvorfor dagen flyttes."));

    assertEquals(wishing, leader.send(sheet.with("reason", "Sneen ligger.")).location());

    String text = leader.get(wishing).text();
    assertTrue(text.contains("Planlagt til 1. april 2027"), text);
    assertTrue(text.contains("til 1. april 2027: Sneen ligger. (Tove Ager,"), text);
  }

  @Test
  void the_words_are_those_of_the_playbook() {
    String text = garden.elected("Solhaven", "Sol Sørensen").get(agreeing).text();

    assertTrue(text.contains("Milepæl 2 af 3 · Såning"), text);
    assertTrue(text.contains("Beslutter (Skal)"), "what the visitor has to do: " + text);
    assertTrue(text.contains("Haveejer Din rolle"), text);
    String below = text.substring(text.indexOf("Milepæl 2 af 3"));
    assertFalse(below.contains("amdrift"), below);
    assertFalse(below.contains("fdeling"), below);
  }

  @Test
  void what_is_to_be_done_stands_open_and_what_can_be_read_is_folded() {
    String page = leader.get(wishing).html();

    for (String folded : new String[] {"parts", "challenges"}) {
      assertTrue(page.contains("<details class=\"fold\" id=\"" + folded + "\">"), folded);
    }
    assertTrue(page.indexOf("id=\"now-heading\"") < page.indexOf("class=\"fold\""));
    assertTrue(leader.get(wishing).text().contains("Det kan blive svært (1)"));
  }

  @Test
  void a_milestone_that_the_playbook_has_not_is_no_page() {
    assertEquals(404, leader.get(garden.milestone("findes-ikke")).status());
    assertEquals(404, leader.get(wishing + "/approval/findes-ikke").status());
    assertEquals(404, leader.get(garden.paper("findes-ikke")).status());
  }

  @Test
  void a_day_of_another_century_is_a_slip_and_a_milestone_behind_leads_on() {
    String harvest = garden.milestone("foerste-hoest");
    Answer slip =
        chair.post(harvest, harvest + "/skippings", "day", "1926-03-05", "reason", "Frost.");
    assertTrue(slip.text().contains("Dagen ligger for langt tilbage."), slip::text);
    step(chair, harvest, "/skippings", "reason", "Frost i maj.");

    String behind = leader.get(harvest).text();

    assertTrue(behind.contains("Milepælen er passeret."), behind);
    assertTrue(behind.contains("Gå til milepæl 1"), behind);
  }
}
