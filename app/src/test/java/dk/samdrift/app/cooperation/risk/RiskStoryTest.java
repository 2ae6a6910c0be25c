package dk.samdrift.app.cooperation.risk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.RegisterWorld;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What may go wrong is written down, judged, and seen by those whom it is for. */
class RiskStoryTest {

  private static final List<Milestone> MILESTONES =
      Site.bean(Playbooks.class).get(new PlaybookKey("samdrift", 1)).milestones();

  private final RegisterWorld world = new RegisterWorld();
  private final String risks = world.path("risk");
  private final Browser leader = world.as(Role.PROJECT_LEADER);

  private Answer write(Browser who, String title, String... more) {
    Map<String, String> answers = new HashMap<>();
    answers.put("title", title);
    answers.put("status", "OPEN");
    answers.put("audience", "MANAGEMENT");
    for (int i = 0; i < more.length; i += 2) {
      answers.put(more[i], more[i + 1]);
    }
    String[] values =
        answers.entrySet().stream()
            .flatMap(entry -> List.of(entry.getKey(), entry.getValue()).stream())
            .toArray(String[]::new);
    return who.post(risks + "/new", risks, values);
  }

  private static Step reached(String milestone) {
    return new Step(
        milestone,
        Step.Kind.REACHED,
        LocalDate.of(2026, 5, 4),
        "",
        "",
        List.of(),
        "",
        Instant.EPOCH);
  }

  @Test
  void the_weightiest_come_first_and_the_matrix_counts_them() {
    assertTrue(leader.get(risks).text().contains("Her er ingen risici endnu"));
    write(leader, "Lille", "likelihood", "1", "consequence", "2");
    write(leader, "Stor", "likelihood", "4", "consequence", "5");
    write(leader, "Ukendt");
    write(leader, "Ovre", "likelihood", "5", "consequence", "5", "status", "CLOSED");

    Answer page = leader.get(risks);
    String text = page.text();
    assertTrue(text.indexOf("Stor Åben") < text.indexOf("Lille Åben"), text);
    assertTrue(text.indexOf("Lille Åben") < text.indexOf("Ukendt Åben"), text);
    assertTrue(text.indexOf("Ukendt Åben") < text.indexOf("Ovre Lukket"), text);
    assertTrue(text.contains("20, høj"), text);
    assertTrue(text.contains("4 af 5 (stor)"), text);
    assertTrue(text.contains("1 risiko har ingen sandsynlighed"), text);
    String likely4 = page.html().replaceAll("(?s)^.*Sandsynlighed </span>4</th>|</tr>.*$", "");
    assertEquals("–lav –middel –middel –høj 1høj", cells(page, 4), likely4);
    assertEquals("–middel –middel –høj –høj –høj", cells(page, 5), "closed ones are not counted");
  }

  /** What stands in a row of the matrix. */
  private static String cells(Answer page, int likelihood) {
    String row =
        page.html()
            .replaceAll("(?s)^.*Sandsynlighed </span>" + likelihood + "</th>", "")
            .replaceAll("(?s)</tr>.*$", "");
    return row.replaceAll("</strong> ?<small>", "")
        .replaceAll("<[^>]+>", " ")
        .replaceAll("\\s+", " ")
        .strip();
  }

  @Test
  void rows_are_found_by_words_milestone_status_and_owner() {
    UUID person = world.organisation().person("Ukendt").value();
    world.as(Role.LAWYER);
    String page = leader.get(risks + "/new").html();
    String lawyer = page.replaceAll("(?s)^.*<option value=\"([^\"]+)\" ?>Ro lawyer.*$", "$1");
    write(leader, "Æbler falder", "milestone", MILESTONES.get(1).id(), "owner", lawyer);
    write(leader, "Pærer rådner", "status", "WATCHED");

    assertTrue(leader.get(risks + "?search=%C3%A6BLER").text().contains("Æbler falder"));
    assertFalse(leader.get(risks + "?search=%C3%A6BLER").text().contains("Pærer rådner"));
    assertFalse(leader.get(risks + "?status=WATCHED").text().contains("Æbler falder"));
    String milestone = risks + "?milestone=" + MILESTONES.get(1).id();
    assertFalse(leader.get(milestone).text().contains("Pærer rådner"));
    assertTrue(leader.get(milestone).text().contains("Æbler falder"));
    assertFalse(leader.get(risks + "?owner=" + lawyer).text().contains("Pærer rådner"));
    Answer wrong = write(leader, "Stjålet", "owner", person.toString());
    assertTrue(wrong.text().contains("Vælg en af mulighederne"), "who has no role here");
  }

  @Test
  void nobody_sees_to_what_they_may_not_see() {
    world.as(Role.SITE_STAFF);
    String page = leader.get(risks + "/new").html();
    String staff = page.replaceAll("(?s)^.*<option value=\"([^\"]+)\" ?>Ro site_staff.*$", "$1");

    Answer wrong = write(leader, "Opsigelser", "owner", staff);
    assertTrue(wrong.text().contains("Ro site_staff må ikke se en risiko"), wrong::text);
    assertTrue(wrong.html().contains("value=\"Opsigelser\""), "what was typed is kept");
    assertEquals(302, write(leader, "Is", "owner", staff, "audience", "OPERATIONS").status());
  }

  @Test
  void the_playbook_s_challenges_are_fetched_once_and_only_those_ahead() {
    Actor actor = new Actor(UUID.randomUUID(), "Ro");
    world.in(() -> {
      Site.bean(Steps.class).take(world.cooperation(), reached(MILESTONES.getFirst().id()), actor);
      return true;
    });
    Milestone.Challenge past = MILESTONES.getFirst().challenges().getFirst();
    Milestone.Challenge ahead = MILESTONES.get(1).challenges().getFirst();
    long all = MILESTONES.stream().skip(1).mapToLong(one -> one.challenges().size()).sum();

    assertTrue(leader.get(risks).text().contains("Hent drejebogens udfordringer (" + all + ")"));
    leader.post(risks, risks + "/challenges");
    Answer page = leader.get(risks);
    assertTrue(page.text().contains(ahead.title()), page::text);
    assertFalse(page.text().contains(past.title()), "its milestone is passed");
    assertFalse(page.text().contains("Hent drejebogens"), "there is nothing left");
    leader.post(risks, risks + "/challenges");
    assertTrue(leader.get(risks).text().contains("Der var ingen nye udfordringer at hente"));
    assertEquals(
        page.text().split("Ikke vurderet", -1).length,
        leader.get(risks).text().split("Ikke vurderet", -1).length);
  }

  @Test
  void one_challenge_is_copied_with_its_words_and_not_twice() {
    Milestone.Challenge one = MILESTONES.getFirst().challenges().getFirst();
    Answer form = leader.get(risks + "/new?challenge=" + one.id());
    assertTrue(form.html().contains(one.title()), form::text);
    assertTrue(form.html().contains(one.mitigation()), form::text);

    Sheet sheet = Sheet.on(form, "risk").with("status", "OPEN").with("audience", "MANAGEMENT");
    leader.send(sheet);
    leader.send(sheet.with("title", "Igen"));
    String text = leader.get(risks).text();
    assertTrue(text.contains("Den udfordring var hentet"), text);
    assertFalse(text.contains("Igen"), text);
  }

  @Test
  void who_saves_later_sees_what_others_wrote() {
    write(leader, "Regn");
    String risk = RegisterWorld.link(leader.get(risks), risks + "/[0-9a-f-]{36}");
    Sheet mine =
        Sheet.on(leader.get(risk + "/edit"), "risk")
            .with("status", "OPEN")
            .with("audience", "MANAGEMENT");
    Sheet theirs =
        Sheet.on(world.as(Role.MANAGEMENT).get(risk + "/edit"), "risk")
            .with("status", "OPEN")
            .with("audience", "MANAGEMENT")
            .with("title", "Sne");

    assertEquals(302, world.as(Role.MANAGEMENT).send(theirs).status());
    Answer torn = leader.send(mine.with("title", "Slud"));
    assertTrue(torn.text().contains("Nu er der gemt: »Sne«"), torn::text);
    assertTrue(torn.html().contains("value=\"Slud\""), torn::text);
    assertEquals(
        302,
        leader
            .send(Sheet.on(torn, "risk").with("status", "CLOSED").with("audience", "MANAGEMENT"))
            .status());
    assertTrue(
        leader.get(risk).text().contains("Slud Ret risikoen Lukket"), leader.get(risk)::text);
  }

  @Test
  void each_role_sees_what_its_circle_shows_and_no_trace_of_the_rest() {
    write(leader, "Opsigelser af ejendomsfunktionærer", "milestone", MILESTONES.getFirst().id());
    String risk = RegisterWorld.link(leader.get(risks), risks + "/[0-9a-f-]{36}");
    for (Role role : Role.values()) {
      boolean isSeen = Audience.MANAGEMENT.includes(Audience.of(Set.of(role)));
      boolean isLeading =
          Set.of(Role.PROJECT_LEADER, Role.MANAGEMENT, Role.OPERATIONS_MANAGER).contains(role);
      Browser who = world.as(role);

      String text = who.get(risks + "?search=opsigelser").text();
      assertEquals(isSeen, text.contains("ejendomsfunktionærer"), role + ": " + text);
      assertEquals(
          isSeen,
          who.get(risks).text().contains("1 middel")
              || who.get(risks).text().contains("Ikke vurderet"),
          role.name());
      assertEquals(isSeen ? 200 : 404, who.get(risk).status(), role.name());
      assertEquals(isLeading ? 200 : 403, who.get(risk + "/edit").status(), role.name());
      assertEquals(isLeading, who.get(risks).text().contains("Tilføj en risiko"), role.name());
      String happened = who.get(world.path("note/happenings")).text();
      assertEquals(isSeen, happened.contains("risikoregistret"), role + ": " + happened);
      assertFalse(happened.contains("Opsigelser"), "the history names no title");
      assertEquals(isSeen ? 1 : 0, atMilestone(role).size(), role.name());
    }
  }

  private List<Risks.Worst> atMilestone(Role role) {
    Access access = new Access(world.cooperation(), "Æblegården", Set.of(role), Audience.PUBLIC);
    Insider insider =
        new Insider(
            world.organisation().organisation(),
            "x",
            "x",
            new PersonId(UUID.randomUUID()),
            "x",
            Set.of());
    return world.in(() ->
        Site.bean(Risks.class)
            .of(
                Site.bean(Cooperations.class).get(world.cooperation()),
                MILESTONES.getFirst().id(),
                insider,
                access)
            .worst());
  }

  @Test
  void a_risk_is_no_other_cooperation_s() {
    write(leader, "Kun her");
    String risk = RegisterWorld.link(leader.get(risks), risks + "/[0-9a-f-]{36}");
    UUID other = world.cooperation("En anden", Audience.PUBLIC);
    String elsewhere = risk.replace(world.cooperation().toString(), other.toString());

    assertEquals(404, leader.get(elsewhere).status());
    assertEquals(404, leader.get(elsewhere + "/edit").status());
    assertEquals(404, leader.post(risks, elsewhere, "version", "1").status());
  }
}
