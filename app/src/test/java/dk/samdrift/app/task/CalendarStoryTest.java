package dk.samdrift.app.task;

import static dk.samdrift.app.task.TaskWorld.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import org.junit.jupiter.api.Test;

/** Somebody's tasks in their own calendar, as long as the link is open and they are there. */
class CalendarStoryTest {

  private static final Pattern LINK = Pattern.compile("(/calendar/[A-Za-z0-9_-]{40,}\\.ics)");

  private final TaskWorld world = new TaskWorld();
  private final Browser anne = world.made.signedIn("Anne Holm");
  private final String calendar = world.made.home() + "/task/calendar";
  private final UUID grant = world.give("Anne Holm", Role.PROJECT_LEADER);

  private String link() {
    Matcher found = LINK.matcher(anne.post(calendar, calendar).html());
    assertTrue(found.find());
    return found.group(1);
  }

  /** As a calendar program reads it: lines that were folded are whole again. */
  private static String read(String link) {
    return new Browser().get(link).html().replace("\r\n ", "");
  }

  @Test
  void a_calendar_shows_what_is_to_be_done_on_its_days_and_follows_changes()
      throws IOException, ParserException {
    UUID id =
        world.add(
            world
                .task("a", "Skriv oplæg; kort, klart", Role.PROJECT_LEADER)
                .due(TODAY.plusDays(3)));
    world.add(world.task("b", "Uden dag", Role.PROJECT_LEADER));
    String link = link();

    Answer answer = new Browser().get(link);
    String text = read(link);
    assertTrue(answer.header("Content-Type").startsWith("text/calendar"));
    assertTrue(answer.header("Cache-Control").contains("private"));
    assertEquals("", answer.header("Set-Cookie"), "no session is begun");
    assertTrue(text.contains("SUMMARY:Skriv oplæg\\; kort\\, klart\r\n"), text);
    assertTrue(text.contains("DTSTART;VALUE=DATE:" + day(3)), text);
    assertTrue(text.contains("DTEND;VALUE=DATE:" + day(4)), text);
    assertTrue(text.contains("UID:" + id + "@samdrift"), text);
    assertTrue(text.contains("SEQUENCE:1"), text);
    assertTrue(text.contains("/task/" + id), text);
    assertFalse(text.contains("Uden dag"), text);
    assertFalse(text.contains("VALARM"), text);
    new CalendarBuilder().build(new StringReader(answer.html())).validate();
    assertEquals(answer.header("ETag"), new Browser().get(link).header("ETag"));

    Task task = world.get(id);
    Task moved = task.with("Skriv", "", TODAY.plusDays(5), task.responsible(), task.audience());
    world.in(() -> world.tasks.change(moved, "", world.actor("Anne Holm")));

    assertNotEquals(answer.header("ETag"), new Browser().get(link).header("ETag"));
    assertTrue(read(link).contains("DTSTART;VALUE=DATE:" + day(5)));
    assertTrue(read(link).contains("SEQUENCE:2"));
  }

  private static String day(int days) {
    return TODAY.plusDays(days).format(DateTimeFormatter.BASIC_ISO_DATE);
  }

  @Test
  void a_closed_or_replaced_link_leads_nowhere() {
    String first = link();
    assertEquals(200, new Browser().get(first).status());
    String second = link();
    assertEquals(404, new Browser().get(first).status());
    assertEquals(200, new Browser().get(second).status());
    assertFalse(LINK.matcher(anne.get(calendar).html()).find(), "it is shown once only");

    assertTrue(anne.get(calendar + "/withdrawals/new").text().contains("Luk dit private link?"));
    anne.post(calendar, calendar + "/withdrawals");
    assertEquals(404, new Browser().get(second).status());
    assertEquals(404, new Browser().get("/calendar/samdrift_" + "x".repeat(43) + ".ics").status());
  }

  @Test
  void who_leaves_takes_the_calendar_along_and_who_loses_a_role_its_tasks() {
    world.add(world.task("a", "Skriv oplæg", Role.PROJECT_LEADER).due(TODAY));
    world.give("Anne Holm", Role.SITE_STAFF);
    String link = link();
    assertTrue(read(link).contains("Skriv oplæg"));

    world.take("Anne Holm", grant);
    assertFalse(read(link).contains("Skriv oplæg"));

    world.leaves("Anne Holm");
    assertEquals(404, new Browser().get(link).status());
  }

  @Test
  void a_cooperation_that_is_closed_to_somebody_is_out_of_the_calendar() {
    world.add(world.task("a", "Skriv oplæg", Role.SITE_STAFF).due(TODAY));
    world.take("Anne Holm", grant);
    world.give("Anne Holm", Role.SITE_STAFF);
    String link = link();
    assertTrue(read(link).contains("Skriv oplæg"));

    world.in(() -> {
      Site.bean(Reach.class).change(world.cooperation, "Æble", Audience.MANAGEMENT);
      return true;
    });

    assertFalse(read(link).contains("Skriv oplæg"));
  }

  @Test
  void those_who_answer_for_the_year_see_it_and_others_do_not() {
    assertFalse(read(link()).contains("Budgettet"));
    world.made.join("Mette", "mette@" + world.made.domain(), Role.FINANCE_OFFICER);
    Browser mette =
        new Browser().signIn("mette@" + world.made.domain(), "hest batteri klamme hæfte");
    Matcher found = LINK.matcher(mette.post(calendar, calendar).html());
    assertTrue(found.find());

    assertTrue(read(found.group(1)).contains("Budgettet er godkendt på afdelingsmødet (senest)"));
  }

  @Test
  void nothing_that_is_kept_holds_the_secret() throws SQLException, IOException {
    String link = link();
    String secret = link.substring("/calendar/samdrift_".length(), link.length() - 4);
    List<String> tables =
        List.of("task.feed", "identity.access_key", "history.entry", "mail.letter");
    try (Connection connection = TestStore.superuser(Site.database()).connect();
        Statement statement = connection.createStatement()) {
      for (String table : tables) {
        try (ResultSet row =
            statement.executeQuery("select string_agg(t::text, ' ') from " + table + " t")) {
          assertTrue(row.next());
          assertFalse(String.valueOf(row.getString(1)).contains(secret), table);
        }
      }
    }
  }
}
