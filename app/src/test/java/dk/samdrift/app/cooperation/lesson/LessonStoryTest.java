package dk.samdrift.app.cooperation.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.RegisterWorld;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.cooperation.Turn;
import dk.samdrift.app.cooperation.Turns;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What one cooperation has learned is found by the others, as far as it is for them. */
class LessonStoryTest {

  private static final List<Milestone> MILESTONES =
      Site.bean(Playbooks.class).get(new PlaybookKey("samdrift", 1)).milestones();

  private final RegisterWorld world = new RegisterWorld();
  private final String lessons = world.path("lesson");
  private final String library = world.organisation().home() + "/cooperation/lesson";
  private final Browser leader = world.as(Role.PROJECT_LEADER);

  private Answer write(String title, Audience audience, boolean isShared) {
    return write(lessons, title, audience, isShared, 0);
  }

  private Answer write(
      String path, String title, Audience audience, boolean isShared, int milestone) {
    return leader.post(
        path + "/new",
        path,
        "milestone",
        MILESTONES.get(milestone).id(),
        "title",
        title,
        "body",
        "Tal med dem først om " + title,
        "shared",
        isShared ? "true" : "",
        "audience",
        audience.name());
  }

  /** Somebody with a role in one cooperation only. */
  private Browser only(String name, Role role, UUID cooperation) {
    Browser who = world.organisation().signedIn(name);
    world.in(() ->
        Site.bean(Grants.class)
            .give(
                world.organisation().person(name),
                role,
                new Scope.Cooperation(cooperation),
                LocalDate.now(Formats.COPENHAGEN)));
    return who;
  }

  @Test
  void the_first_lesson_is_asked_for_and_then_found_by_milestone_and_words() {
    assertTrue(leader.get(library).text().contains("Den første kommer, når nogen skriver"));
    Answer wrong = leader.post(lessons + "/new", lessons, "title", "Ærgrelse", "body", "");
    assertTrue(wrong.text().contains("Vælg den milepæl"), wrong::text);
    assertTrue(wrong.html().contains("value=\"Ærgrelse\""), "what was typed is kept");
    write("Ærgrelser", Audience.PUBLIC, true);
    write(lessons, "Glæder", Audience.PUBLIC, true, 2);

    String all = leader.get(library).text();
    assertTrue(all.indexOf("Ærgrelser") < all.indexOf("Glæder"), "in the playbook's order");
    assertTrue(all.contains("3. " + MILESTONES.get(2).brief()), all);
    String found = leader.get(library + "?search=%C3%A6RGR").text();
    assertTrue(found.contains("Ærgrelser") && !found.contains("Glæder"), found);
    String milestone = leader.get(library + "?milestone=samdrift/" + MILESTONES.get(2).id()).text();
    assertTrue(milestone.contains("Glæder") && !milestone.contains("Ærgrelser"), milestone);
  }

  @Test
  void what_is_not_shared_or_taken_back_is_not_in_the_library() {
    write("Kun vores", Audience.PUBLIC, false);
    write("Fortrudt", Audience.PUBLIC, true);
    assertFalse(leader.get(library).text().contains("Kun vores"));
    assertTrue(leader.get(library).text().contains("Fortrudt"));
    assertTrue(leader.get(lessons).text().contains("Kun vores Ikke delt"));

    String lesson = RegisterWorld.link(leader.get(library), lessons + "/[0-9a-f-]{36}");
    leader.post(lesson, lesson + "/withdrawals");
    assertTrue(leader.get(lesson).text().contains("Ikke delt"));
    assertFalse(leader.get(library).text().contains("Fortrudt"));
  }

  @Test
  void each_role_sees_what_its_circle_shows_and_no_trace_of_the_rest() {
    write("Ledelsens lære", Audience.MANAGEMENT, true);
    String lesson = RegisterWorld.link(leader.get(lessons), lessons + "/[0-9a-f-]{36}");
    for (Role role : Role.values()) {
      boolean isSeen = Audience.MANAGEMENT.includes(Audience.of(Set.of(role)));
      Browser who = world.as(role);

      assertEquals(isSeen, who.get(library).text().contains("Ledelsens"), role.name());
      assertEquals(isSeen, who.get(library + "?search=lære").text().contains("Ledelsens"));
      assertEquals(isSeen, who.get(lessons).text().contains("Ledelsens"), role.name());
      assertEquals(isSeen ? 200 : 404, who.get(lesson).status(), role.name());
      String happened = who.get(world.path("note/happenings")).text();
      assertEquals(isSeen, happened.contains("skrev en erfaring"), role + happened);
      assertFalse(happened.contains("Ledelsens"), role.name());
    }
  }

  @Test
  void who_has_no_role_there_sees_what_is_for_all_and_not_whose_it_is() {
    UUID secret = world.cooperation("Hemmelige Have", Audience.OPERATIONS);
    String path = world.path(secret, "lesson");
    write(path, "Åbent", Audience.PUBLIC, true, 0);
    write(path, "Til driften", Audience.OPERATIONS, true, 0);
    Browser elsewhere = only("Mona Mark", Role.SITE_STAFF, world.cooperation());

    String text = elsewhere.get(library).text();
    assertTrue(text.contains("Åbent"), text);
    assertFalse(text.contains("Til driften"), text);
    assertFalse(elsewhere.get(library).html().contains("Hemmelige"), text);
    assertTrue(text.contains("en anden samdrift"), text);
    assertTrue(only("Per Park", Role.SITE_STAFF, secret).get(library).text().contains("driften"));
  }

  @Test
  void what_was_learned_at_steps_and_turns_is_there_for_who_knows_the_cooperation() {
    UUID secret = world.cooperation("Hemmelige Have", Audience.OPERATIONS);
    Actor actor = new Actor(UUID.randomUUID(), "Ro");
    LocalDate day = LocalDate.of(2026, 5, 4);
    String milestone = MILESTONES.getFirst().id();
    world.in(() -> {
      Site.bean(Steps.class)
          .take(
              secret,
              new Step(
                  milestone,
                  Step.Kind.REACHED,
                  day,
                  "",
                  "Spørg tidligere",
                  List.of(),
                  "",
                  Instant.EPOCH),
              actor);
      Site.bean(Turns.class)
          .add(
              secret,
              new Turn(
                  CooperationState.PROJECT,
                  CooperationState.PAUSED,
                  day,
                  "Ledelsen",
                  "Byggesag",
                  "Vent på byggesagen",
                  List.of(),
                  "",
                  Instant.EPOCH),
              actor);
      return true;
    });
    Browser elsewhere = only("Mona Mark", Role.SITE_STAFF, world.cooperation());

    assertTrue(leader.get(library).text().contains("Spørg tidligere"));
    assertTrue(leader.get(library).text().contains("Vent på byggesagen"));
    assertFalse(elsewhere.get(library).text().contains("Spørg tidligere"));
    assertFalse(elsewhere.get(library).text().contains("Vent på"));
  }

  @Test
  void a_milestone_s_page_shows_what_others_learned_there() {
    UUID other = world.cooperation("Nabo", Audience.PUBLIC);
    write("Her", Audience.PUBLIC, true);
    write(world.path(other, "lesson"), "Hos naboen", Audience.PUBLIC, true, 0);
    write(world.path(other, "lesson"), "Senere", Audience.PUBLIC, true, 1);
    world.as(Role.SITE_STAFF);
    Insider insider =
        new Insider(
            world.organisation().organisation(),
            world.organisation().home().substring(1),
            "Nybo",
            world.organisation().person("x"),
            "x",
            Set.of());

    List<LibraryPage.Line> lines =
        world.in(() ->
            Site.bean(Lessons.class)
                .elsewhere(
                    Site.bean(Cooperations.class).get(world.cooperation()),
                    MILESTONES.getFirst().id(),
                    insider));
    assertEquals(List.of("Hos naboen"), lines.stream().map(LibraryPage.Line::title).toList());
  }

  @Test
  void who_saves_later_sees_what_others_wrote() {
    write("Regn", Audience.PUBLIC, true);
    String lesson = RegisterWorld.link(leader.get(lessons), lessons + "/[0-9a-f-]{36}");
    Sheet mine = Sheet.on(leader.get(lesson + "/edit"), "lesson").with("audience", "PUBLIC");
    Sheet theirs =
        Sheet.on(world.as(Role.MANAGEMENT).get(lesson + "/edit"), "lesson")
            .with("audience", "PUBLIC")
            .with("body", "Tal");

    assertEquals(302, world.as(Role.MANAGEMENT).send(theirs.with("title", "Sne")).status());
    Answer torn = leader.send(mine.with("body", "Tal").with("title", "Slud"));
    assertTrue(torn.text().contains("Nu er der gemt: »Sne«"), torn::text);
    UUID other = world.cooperation("En anden", Audience.PUBLIC);
    String elsewhere = lesson.replace(world.cooperation().toString(), other.toString());
    assertEquals(404, leader.get(elsewhere).status());
    assertEquals(404, leader.post(lessons, elsewhere + "/withdrawals").status());
  }
}
