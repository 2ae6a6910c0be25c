package dk.samdrift.app.cooperation.milestone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.decision.Approvals;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Those who are asked read a version and say yes or no to it, and to nothing else. */
class GateStoryTest {

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);
  private final Browser leader = garden.as(Role.PROJECT_LEADER, "Tove Ager");
  private final Browser chair = garden.as(Role.MANAGEMENT, "Frida Formand");
  private final String wish = garden.paper("oensket");
  private final String contract = garden.paper("aftalen");
  private final String wishing = garden.milestone("oenske") + "/approval/ja-til-oensket";
  private final String agreeing = garden.milestone("aftale") + "/approval/ja-til-aftalen";

  private void send(Browser who, String paper, int before, String text) {
    Answer written =
        who.post(paper + "/new", paper + "?version=" + before, "body", text, "remark", "");
    assertEquals(paper, written.location(), written::text);
    Answer sent = who.post(paper, paper + "/submissions?version=" + (before + 1));
    assertEquals(paper, sent.location(), sent::text);
  }

  private Answer answer(Browser who, String approval, String verdict, String... more) {
    Sheet sheet = Sheet.on(who.get(approval), "answer").with("verdict", verdict);
    for (int i = 0; i < more.length; i += 2) {
      sheet = sheet.with(more[i], more[i + 1]);
    }
    return who.send(sheet);
  }

  private int said() {
    return garden.inside(() -> Site.bean(Approvals.class).of(garden.id()).size());
  }

  private String state() {
    return leader.get(garden.milestone("oenske")).text();
  }

  @Test
  void a_yes_is_to_the_exact_version_that_was_read() {
    send(leader, wish, 0, "Vi deler vand.");
    assertTrue(state().contains("Venter på: foreningens formand skal svare på"), state());

    Answer yes = answer(chair, wishing, "APPROVED");

    assertEquals(garden.milestone("oenske"), yes.location(), yes::text);
    assertTrue(state().contains("Version 1 er godkendt Godkendt af Frida Formand"), state());
    assertTrue(state().contains("Frida Formand (foreningens formand)"), state());
  }

  @Test
  void nobody_approves_what_they_wrote_nor_what_they_wrote_on() {
    send(chair, wish, 0, "Vi deler vand.");
    send(leader, wish, 1, "Vi deler vand og kompost.");

    Answer page = chair.get(wishing);
    assertTrue(page.text().contains("Du har selv været med til at skrive det."), page::text);
    assertFalse(page.html().contains("id=\"answer\""), "no form");
    Browser other = garden.as(Role.MANAGEMENT, "Otto Nestformand");
    Sheet sheet = Sheet.on(other.get(wishing), "answer").with("verdict", "APPROVED");
    Answer refused =
        chair.post(wish, sheet.action().replace("&amp;", "&"), "verdict", "APPROVED", "remark", "");
    assertEquals(200, refused.status());
    assertEquals(0, said());
  }

  @Test
  void the_database_too_refuses_who_approves_their_own_work() {
    assertThrows(
        DataIntegrityViolationException.class,
        () ->
            garden.inside(() ->
                Site.bean(JdbcClient.class)
                    .sql(
                        """
                        insert into decision.approval
                            (approval_id, cooperation_id, question, subject, number, sha256,
                             verdict, role, person_id, person_name, authors, remark, at)
                        select gen_random_uuid(), :cooperation, 'q', 's', 1, sha256(''),
                               'APPROVED', 'MANAGEMENT', person_id, name, array[person_id], '',
                               now()
                          from organisation.person
                         limit 1
                        """)
                    .param("cooperation", garden.id())
                    .update()));
  }

  @Test
  void who_has_not_the_role_reads_and_does_not_answer() {
    send(leader, wish, 0, "Vi deler vand.");
    Browser staff = garden.as(Role.SITE_STAFF, "Bo Rive");
    String action = Sheet.on(chair.get(wishing), "answer").action();

    assertFalse(staff.get(wishing).html().contains("id=\"answer\""));
    assertEquals(403, staff.post(wishing, action, "verdict", "APPROVED", "remark", "").status());
    assertEquals(0, said());
  }

  @Test
  void a_no_wants_a_reason_and_is_read_where_the_work_goes_on() {
    send(leader, wish, 0, "Vi deler vand.");

    String asked = chair.get(wishing).text();
    assertTrue(asked.contains("Begrundelse (skal skrives, hvis du siger nej)"), asked);
    assertFalse(asked.contains("(kan udelades)"), asked);
    Answer without = answer(chair, wishing, "REJECTED");
    assertEquals(200, without.status());
    assertTrue(without.text().contains("Skriv, hvorfor du siger nej"), without::text);
    answer(chair, wishing, "REJECTED", "remark", "Hvad koster vandet?");

    assertTrue(state().contains("Version 1 er afvist"), state());
    assertTrue(state().contains("»Hvad koster vandet?«"), state());
    assertTrue(state().contains("bliver rettet"), state());
  }

  @Test
  void a_newer_version_makes_the_yes_void_and_it_stays_to_be_read() {
    send(leader, wish, 0, "Vi deler vand.");
    answer(chair, wishing, "APPROVED");

    send(leader, wish, 1, "Vi deler vand og kompost.");

    assertTrue(state().contains("Version 2 er sendt til godkendelse"), state());
    assertTrue(state().contains("Gjaldt version 1"), state());
    assertTrue(state().contains("Der mangler svar"), state());
  }

  @Test
  void an_answer_to_what_is_not_the_newest_any_more_is_not_given() {
    send(leader, wish, 0, "Vi deler vand.");
    Sheet read = Sheet.on(chair.get(wishing), "answer").with("verdict", "APPROVED");
    send(leader, wish, 1, "Vi deler det hele.");

    Answer told = chair.send(read);

    assertEquals(200, told.status());
    assertTrue(told.text().contains("Dit svar er ikke givet."), told::text);
    assertTrue(told.text().contains("Vi deler det hele."), told::text);
    assertEquals(0, said());
  }

  @Test
  void what_has_not_been_handed_in_cannot_be_approved() {
    leader.post(wish + "/new", wish + "?version=0", "body", "Vi deler vand.", "remark", "");

    Answer page = chair.get(wishing);

    assertTrue(page.text().contains("er ikke sendt til godkendelse endnu"), page::text);
    assertFalse(page.html().contains("id=\"answer\""));
  }

  @Test
  void two_who_say_yes_at_once_do_no_harm() throws Exception {
    send(leader, wish, 0, "Vi deler vand.");
    Browser other = garden.as(Role.MANAGEMENT, "Otto Nestformand");
    List<Sheet> sheets =
        Stream.of(chair, other)
            .map(who -> Sheet.on(who.get(wishing), "answer").with("verdict", "APPROVED"))
            .toList();

    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<Answer> one = both.submit(() -> chair.send(sheets.get(0)));
      Future<Answer> two = both.submit(() -> other.send(sheets.get(1)));
      assertEquals(302, one.get().status());
      assertEquals(302, two.get().status());
    }

    assertTrue(state().contains("Version 1 er godkendt"), state());
    chair.send(sheets.get(0));
    assertTrue(said() <= 3, "and pressed again it is not said for ever");
  }

  @Test
  void every_garden_answers_for_itself_and_its_elected_for_no_other() {
    Browser sun = garden.elected("Solhaven", "Sol Sørensen");
    Browser moon = garden.elected("Månehaven", "Måne Madsen");
    send(leader, contract, 0, "Vi deler lige.");
    Answer page = sun.get(agreeing);
    assertTrue(page.text().contains("Du svarer for Solhaven."), page::text);

    answer(sun, agreeing, "APPROVED");

    String half = leader.get(garden.milestone("aftale")).text();
    assertTrue(half.contains("haveejer i Månehaven"), half);
    assertFalse(half.contains("Version 1 er godkendt"), half);
    answer(moon, agreeing, "APPROVED");
    String whole = leader.get(garden.milestone("aftale")).text();
    assertTrue(whole.contains("Version 1 er godkendt"), whole);
  }

  @Test
  void only_those_who_take_part_are_asked_once_somebody_does() {
    garden.elected("Solhaven", "Sol Sørensen");
    send(leader, contract, 0, "Vi deler lige.");
    garden.say("Solhaven", Standing.MEMBER);

    String text = leader.get(agreeing).text();

    assertTrue(text.contains("Solhaven"), text);
    assertFalse(text.contains("Månehaven"), text);
  }

  @Test
  void for_a_garden_without_a_board_the_board_above_answers_and_says_for_which() {
    garden.elected("Solhaven", "Sol Sørensen");
    garden.add("Stjernehaven", Standing.CANDIDATE);
    Browser above = garden.electedByAll("Alma Alsted");
    send(leader, contract, 0, "Vi deler lige.");

    Answer page = above.get(agreeing);
    assertTrue(page.text().contains("Jeg svarer for Månehaven"), page::text);
    assertFalse(page.text().contains("Jeg svarer for Solhaven"), "it has a board of its own");
    Answer none = answer(above, agreeing, "APPROVED");
    assertTrue(none.text().contains("Sæt flueben ved mindst én"), none::text);
    answer(above, agreeing, "APPROVED", "member-" + garden.estate("Stjernehaven"), "true");

    String text = leader.get(agreeing).text();
    assertTrue(text.contains("Ja Stjernehaven"), text);
    assertTrue(text.contains("Intet svar endnu Månehaven"), text);
  }

  @Test
  void a_board_member_elected_everywhere_by_mistake_answers_for_nobody() {
    Browser odd = garden.as(Role.ESTATE_BOARD, "Odd Person", new Scope.Organisation());
    send(leader, contract, 0, "Vi deler lige.");

    assertFalse(odd.get(agreeing).html().contains("id=\"answer\""));
  }
}
