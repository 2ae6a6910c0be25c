package dk.samdrift.app.cooperation.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.RegisterWorld;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Sheet;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.NewId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** People write down what is said and decided; nothing is ever lost, and nobody sees too much. */
class NoteStoryTest {

  private final RegisterWorld world = new RegisterWorld();
  private final String notes = world.path("note");
  private final Browser leader = world.as(Role.PROJECT_LEADER);
  private final LocalDate today = LocalDate.now(Formats.COPENHAGEN);

  private Answer write(Browser who, String kind, String body, String audience) {
    return who.post(
        notes + "/new",
        notes,
        "kind",
        kind,
        "day",
        today.toString(),
        "parties",
        "Formanden for Æblegården",
        "body",
        body,
        "audience",
        audience);
  }

  private String correction(Browser who) {
    return RegisterWorld.link(who.get(notes), notes + "/[0-9a-f-]{36}/corrections/new");
  }

  private Answer correct(Browser who, String correction, String body, String audience) {
    Sheet sheet =
        Sheet.on(who.get(correction), "note")
            .with("kind", "DIALOGUE")
            .with("audience", audience)
            .with("body", body);
    return who.send(sheet);
  }

  @Test
  void a_note_without_its_words_or_from_tomorrow_is_told_what_to_do() {
    Answer wrong =
        leader.post(
            notes + "/new",
            notes,
            "kind",
            "DECISION",
            "day",
            today.plusDays(2).toString(),
            "parties",
            "Bestyrelsen",
            "body",
            " ",
            "audience",
            "USUAL");

    assertTrue(wrong.text().contains("Den kan ikke ligge efter i dag"), wrong::text);
    assertTrue(wrong.text().contains("Skriv, hvad der blev sagt eller aftalt"), wrong::text);
    assertTrue(wrong.html().contains("value=\"Bestyrelsen\""), "what was typed is kept");
  }

  @Test
  void each_role_sees_what_its_circle_shows_and_no_trace_of_the_rest() {
    write(leader, "WORRY", "Varmemesteren frygter en fyring", "USUAL");
    write(leader, "DECISION", "Mødet flyttes til maj", "USUAL");
    String correction = null;
    for (String link : leader.get(notes).html().split("href=\"", -1)) {
      String href = link.replaceAll("(?s)\".*", "");
      if (href.endsWith("/corrections/new") && leader.get(href).html().contains("frygter")) {
        correction = href;
      }
    }
    for (Role role : Role.values()) {
      Audience circle = Audience.of(Set.of(role));
      boolean isSeen = Audience.MANAGEMENT.includes(circle);
      boolean isLeading =
          Set.of(Role.PROJECT_LEADER, Role.MANAGEMENT, Role.OPERATIONS_MANAGER).contains(role);
      Browser who = world.as(role);

      assertEquals(isSeen, who.get(notes).text().contains("fyring"), role.name());
      assertEquals(isSeen, who.get(notes + "?search=FYRING").text().contains("frygter"));
      assertEquals(isSeen, who.get(notes + "?kind=WORRY").text().contains("frygter"));
      String csv = new String(who.save(notes + "/export.csv"), StandardCharsets.UTF_8);
      assertEquals(isSeen, csv.contains("fyring"), role.name());
      String happened = who.get(notes + "/happenings").text();
      assertEquals(isSeen, happened.contains("skrev i loggen: et notat"), role + happened);
      assertFalse(happened.contains("fyring"), role.name());
      boolean seesDecision = Audience.REPRESENTATIVES.includes(circle);
      assertEquals(seesDecision, who.get(notes).text().contains("flyttes"), role.name());
      assertEquals(seesDecision, happened.contains("Beslutning"), role + happened);
      assertEquals(seesDecision, csv.contains("flyttes"), role.name());
      int expected = isLeading ? 200 : 403;
      assertEquals(expected, who.get(String.valueOf(correction)).status(), role.name());
    }
  }

  @Test
  void who_leads_but_may_not_see_a_note_does_not_find_it() {
    write(leader, "CONFLICT", "Kun mellem os", "PROJECT_LEADER");
    String correction = correction(leader);

    assertEquals(404, world.as(Role.MANAGEMENT).get(correction).status());
    Answer answer =
        world
            .as(Role.MANAGEMENT)
            .post(notes, correction.replace("/new", ""), "kind", "NOTE", "body", "x");
    assertEquals(404, answer.status());
    assertFalse(world.as(Role.MANAGEMENT).get(notes).text().contains("mellem os"));
    assertFalse(world.as(Role.MANAGEMENT).get(notes + "/happenings").text().contains("loggen:"));
  }

  @Test
  void a_correction_takes_the_place_and_both_names_are_kept() {
    write(leader, "DIALOGUE", "Han sagde ja", "USUAL");
    Browser manager = world.as(Role.MANAGEMENT);
    assertEquals(302, correct(manager, correction(manager), "Han sagde måske", "USUAL").status());

    Answer page = leader.get(notes);
    assertTrue(page.text().contains("Rettet af Ro management"), page::text);
    assertTrue(page.text().contains("Ro project_leader skrev"), page::text);
    assertTrue(page.html().matches("(?s).*<details>.*Han sagde ja.*</details>.*"));
    assertTrue(page.text().indexOf("sagde måske") < page.text().indexOf("sagde ja"));
    assertFalse(leader.get(notes + "?search=sagde+ja").text().contains("Han"), "it is no more");
    String csv = new String(leader.save(notes + "/export.csv"), StandardCharsets.UTF_8);
    assertFalse(csv.contains("sagde ja"), csv);
  }

  @Test
  void two_who_correct_the_same_are_told_of_each_other() {
    write(leader, "DIALOGUE", "Han sagde ja", "USUAL");
    String correction = correction(leader);
    Sheet mine =
        Sheet.on(leader.get(correction), "note")
            .with("kind", "DIALOGUE")
            .with("audience", "USUAL")
            .with("body", "Han sagde nej");
    correct(world.as(Role.MANAGEMENT), correction, "Han sagde måske", "USUAL");

    Answer torn = leader.send(mine);
    assertEquals(200, torn.status());
    assertTrue(torn.text().contains("Nu er der gemt: »Han sagde måske«"), torn::text);
    assertTrue(torn.text().contains("Han sagde nej"), torn::text);
  }

  @Test
  void a_correction_for_fewer_takes_the_old_away_from_the_others() {
    write(leader, "NOTE", "Bent er syg", "PUBLIC");
    Browser staff = world.as(Role.SITE_STAFF);
    assertTrue(staff.get(notes).text().contains("Bent er syg"));

    correct(leader, correction(leader), "En medarbejder er syg", "MANAGEMENT");
    assertFalse(staff.get(notes).text().contains("syg"), staff.get(notes)::text);
  }

  @Test
  void a_correction_for_more_does_not_show_them_what_stood_before() {
    write(leader, "DIALOGUE", "Bent er syg", "USUAL");
    correct(leader, correction(leader), "En medarbejder er fraværende", "PUBLIC");

    String text = world.as(Role.SITE_STAFF).get(notes).text();
    assertTrue(text.contains("fraværende"), text);
    assertFalse(text.contains("Bent"), text);
    assertFalse(text.contains("Rettet"), text);
  }

  @Test
  void a_file_does_nothing_when_a_spreadsheet_opens_it() {
    write(leader, "NOTE", "=HYPERLINK(\"https://example.org\")", "USUAL");

    String csv = new String(leader.save(notes + "/export.csv"), StandardCharsets.UTF_8);
    assertTrue(csv.startsWith("\uFEFFDag;Slags;"), csv);
    assertTrue(csv.contains("'=HYPERLINK"), csv);
  }

  @Test
  void two_thousand_notes_come_fifty_at_a_time_and_all_in_the_file() {
    NoteRows rows = Site.bean(NoteRows.class);
    Actor actor = new Actor(UUID.randomUUID(), "Ro");
    world.in(() -> {
      for (int i = 1; i <= 2000; i++) {
        rows.add(
            new Note(
                NewId.next(),
                world.cooperation(),
                null,
                NoteKind.NOTE,
                today.minusDays(i),
                "",
                "Notat nr. " + i + ".",
                Audience.OPERATIONS,
                null,
                "",
                Instant.EPOCH),
            actor);
      }
      return true;
    });

    Answer first = leader.get(notes);
    assertTrue(first.text().contains("Notat nr. 50."), first::text);
    assertFalse(first.text().contains("Notat nr. 51."), first::text);
    Answer last = leader.get(notes + "?page=40");
    assertTrue(last.text().contains("Notat nr. 2000."), last::text);
    assertTrue(last.text().contains("2.000"), last::text);
    assertEquals(
        2001,
        new String(leader.save(notes + "/export.csv"), StandardCharsets.UTF_8).lines().count());
    String period = "?from=" + today.minusDays(3) + "&to=" + today.minusDays(2);
    Answer some = leader.get(notes + period);
    assertTrue(some.text().contains("Notat nr. 2.") && some.text().contains("Notat nr. 3."));
    assertFalse(some.text().contains("Notat nr. 1.") || some.text().contains("Notat nr. 4."));
    assertEquals(
        3,
        new String(leader.save(notes + "/export.csv" + period), StandardCharsets.UTF_8)
            .lines()
            .count());
  }
}
