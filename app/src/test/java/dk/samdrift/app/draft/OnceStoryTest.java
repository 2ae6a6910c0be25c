package dk.samdrift.app.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.RegisterWorld;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A form is dealt with once, however often its button is pressed. */
class OnceStoryTest {

  private final RegisterWorld world = new RegisterWorld();
  private final Browser leader = world.as(Role.PROJECT_LEADER);
  private final String notes = world.path("note");
  private final String risks = world.path("risk");

  private Sheet note(String body) {
    return Sheet.on(leader.get(notes + "/new"), "note")
        .with("kind", "NOTE")
        .with("day", Formats.today(Site.bean(Clock.class)).toString())
        .with("audience", "USUAL")
        .with("body", body);
  }

  private int told(String page, String text) {
    return leader.get(page).text().split(text, -1).length - 1;
  }

  @Test
  void who_presses_twice_at_once_has_written_one_note() throws Exception {
    Sheet sheet = note("Vi mødtes i gården.");

    try (ExecutorService both = Executors.newFixedThreadPool(2)) {
      Future<Answer> one = both.submit(() -> leader.send(sheet));
      Future<Answer> two = both.submit(() -> leader.send(sheet));
      assertEquals(notes, one.get().location(), one.get()::text);
      assertEquals(notes, two.get().location(), two.get()::text);
    }

    assertEquals(1, told(notes, "Vi mødtes i gården."));
  }

  @Test
  void every_form_that_adds_is_dealt_with_once() {
    Sheet risk =
        Sheet.on(leader.get(risks + "/new"), "risk")
            .with("title", "Frost")
            .with("status", "OPEN")
            .with("audience", "PUBLIC");

    Answer first = leader.send(risk);
    Answer second = leader.send(risk);

    assertEquals(302, first.status(), first::text);
    assertEquals(first.location(), second.location(), second::text);
    assertTrue(leader.get(risks).text().contains("Frost"));
    assertEquals(1, leader.get(risks).html().split(">Frost<", -1).length - 1);
  }

  @Test
  void other_words_in_the_same_form_are_another_note() {
    Sheet sheet = note("Første møde.");
    leader.send(sheet);

    leader.send(sheet.with("body", "Andet møde."));

    assertEquals(1, told(notes, "Første møde."));
    assertEquals(1, told(notes, "Andet møde."));
  }

  @Test
  void what_was_refused_may_be_sent_again() {
    Sheet empty = note("");

    assertEquals(200, leader.send(empty).status());
    assertEquals(200, leader.send(empty).status(), "and is refused again, not taken for done");
  }
}
