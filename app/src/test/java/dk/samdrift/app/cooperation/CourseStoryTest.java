package dk.samdrift.app.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.task.Task;
import java.time.Clock;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A cooperation takes another course, gets another leader, another name and another circle. */
class CourseStoryTest extends NewGarden {

  @Test
  void what_is_left_of_a_milestone_that_is_behind_is_nobodys_task_any_more() {
    String page = begun();
    String wish = page + "/milestone/oenske";

    Answer skipped =
        dora.post(
            wish + "/skippings/new", wish + "/skippings", "day", "2026-02-01", "reason", "Nej");

    assertEquals(302, skipped.status(), skipped::text);
    assertEquals(Task.State.CANCELLED, asking(page).state());
    dora.post(wish + "/reopenings/new", wish + "/reopenings", "day", "2026-02-02", "reason", "Jo");
    assertEquals(Task.State.OPEN, asking(page).state());
  }

  @Test
  void it_is_part_of_a_programme_when_it_is_chosen() {
    String page = begun();
    dora.post(
        home + "/programme/new",
        home + "/programme",
        "name",
        "Alle haver",
        "decidedBy",
        "Årsmødet",
        "decidedOn",
        "2026-01-05",
        "reason",
        "Samlet vedtaget.");
    Matcher programme =
        Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Alle haver")
            .matcher(dora.get(page + "/edit").html());

    assertTrue(programme.find());
    Answer saved =
        dora.post(
            page + "/edit",
            page + "/edit?version=1",
            "name",
            "Haverne ved åen",
            "way",
            "LOCAL_WISH",
            "audience",
            "REPRESENTATIVES",
            "programme",
            programme.group(1));
    assertEquals(302, saved.status(), saved::text);
    String shown = dora.get(home + "/programme/" + programme.group(1)).text();
    assertTrue(shown.contains("Haverne ved åen"), shown);
  }

  @Test
  void it_is_paused_taken_up_and_put_into_operation_each_with_who_and_why() {
    String page = begun();
    Answer silent = lone.post(page + "/course", page + "/course?version=1", "to", "PAUSED");
    assertTrue(silent.text().contains("Skriv, hvem der besluttede det"), silent::text);

    turn(page, 1, "PAUSED", "Tørke");
    assertTrue(lone.get(page).text().contains("besluttet af Årsmødet: Tørke"));
    turn(page, 2, "PROJECT", "Regn");
    Answer alone =
        lone.post(
            page + "/course",
            page + "/course?version=3",
            "to",
            "OPERATION",
            "by",
            "Lone",
            "on",
            "2026-02-01",
            "reason",
            "Nu");
    assertTrue(alone.text().contains("Kun ledelsen eller den driftsansvarlige"), alone::text);
    turn(dora, page, 3, "OPERATION", "Alle er med");

    String road = lone.get(page).text();
    assertTrue(road.contains("I drift"), road);
    assertTrue(road.contains("Tørke") && road.contains("Regn"), road);
    assertTrue(road.contains("Ikke nået: 1 Ønsket, 2 Aftalen"), road);
    Answer late = lone.post(page + "/course", page + "/course?version=3", "to", "DISSOLVED");
    assertTrue(late.text().contains("En anden har ændret noget imens."), late::text);
  }

  private void turn(String page, int version, String to, String why) {
    turn(lone, page, version, to, why);
  }

  private static void turn(Browser who, String page, int version, String to, String why) {
    Answer answer =
        who.post(
            page + "/course",
            page + "/course?version=" + version,
            "to",
            to,
            "by",
            "Årsmødet",
            "on",
            "2026-02-01",
            "reason",
            why);
    assertEquals(302, answer.status(), answer::text);
  }

  @Test
  void a_new_leader_takes_over_the_role_of_the_old_one() {
    String page = begun();
    made.join("Mads Mester", "mads@" + made.domain(), Role.SPECIALIST);
    String today = Formats.today(Site.bean(Clock.class)).toString();

    Answer answer =
        dora.post(
            page + "/mandate",
            page + "/mandate",
            "leader",
            made.person("Mads Mester").toString(),
            "from",
            today);

    assertEquals(302, answer.status(), answer::text);
    assertTrue(dora.get(page).text().contains("Mads Mester"));
    Browser mads = new Browser().signIn("mads@" + made.domain(), TwoOrganisations.PASSWORD);
    assertEquals(200, mads.get(page + "/edit").status());
  }

  @Test
  void two_who_change_it_at_once_lose_nothing() {
    String page = begun();
    String first = page + "/edit?version=1";
    String[] way = {
      "way", "LOCAL_WISH", "startsOn", START.toString(), "audience", "REPRESENTATIVES"
    };

    Answer one =
        lone.post(page + "/edit", first, join(way, "name", "Nyt navn", "purpose", "Fælles vand."));
    Answer other =
        dora.post(
            page + "/edit", first, join(way, "name", "Haverne ved åen", "purpose", "Andet formål"));

    assertEquals(302, one.status(), one::text);
    assertEquals(200, other.status());
    assertTrue(other.html().contains("Andet formål"), other::text);
    assertTrue(other.text().contains("Nyt navn"), other::text);
  }

  private static String[] join(String[] some, String... more) {
    String[] all = Arrays.copyOf(some, some.length + more.length);
    System.arraycopy(more, 0, all, some.length, more.length);
    return all;
  }

  @Test
  void it_is_not_there_for_those_outside_its_circle() {
    String page = begun();
    Browser board = joined("Egon Elev", Role.SITE_STAFF);
    joined("Asta Andersen", Role.ADMINISTRATOR);
    String[] narrower = {"name", "Haverne ved åen", "way", "LOCAL_WISH", "audience", "MANAGEMENT"};
    String saves = page + "/edit?version=1";

    Answer asked = lone.post(page + "/edit", saves, narrower);
    assertEquals(200, asked.status());
    String told = "Én kan se havefællesskabet i dag og kan det ikke bagefter: Egon Elev.";
    assertTrue(asked.text().contains(told), asked::text);
    assertEquals(200, board.get(page).status(), "it is not saved yet");
    String other = "narrow-PROJECT_LEADER";
    assertEquals(200, lone.post(page + "/edit", saves, join(narrower, other, "true")).status());
    String meant = "narrow-MANAGEMENT";
    assertEquals(302, lone.post(page + "/edit", saves, join(narrower, meant, "true")).status());

    assertEquals(404, board.get(page).status());
    assertEquals(404, board.get(page + "/participation").status());
    assertEquals(200, dora.get(page).status());
  }

  @Test
  void an_idea_gives_nobody_anything_to_do_until_the_work_begins() {
    String leader = made.person("Lone Leder").toString();
    String page =
        begin(dora, "state", "IDEA", "leader", leader).location().replaceFirst("/part.*$", "");

    String idea = lone.get(page).text();
    assertTrue(idea.contains("Det er en idé endnu."), idea);
    assertFalse(lone.get(tasks()).text().contains("Haverne ved åen"));
    turn(page, 1, "PROJECT", "Så er der tid");

    assertTrue(lone.get(tasks()).text().contains("Haverne ved åen"));
    assertEquals(START.minusWeeks(14), asking(page).due());
  }

  @Test
  void what_rests_is_on_nobodys_list_and_comes_back_with_the_work() {
    String page = begun();
    assertTrue(lone.get(tasks()).text().contains("Haverne ved åen"));

    turn(page, 1, "PAUSED", "Tørke");
    assertFalse(lone.get(tasks()).text().contains("Haverne ved åen"));
    assertEquals(Task.State.OPEN, asking(page).state());

    turn(page, 2, "PROJECT", "Regn");
    assertTrue(lone.get(tasks()).text().contains("Haverne ved åen"));
  }

  private String tasks() {
    return made.home() + "/task";
  }

  @Test
  void whoever_reads_the_history_learns_no_names_of_what_is_kept_apart() {
    Browser karen = joined("Karen Krogh", Role.ADMINISTRATOR);
    String open = begun() + "/participation";
    String kept =
        begin(dora, "audience", "MANAGEMENT", "hours", "", "terms", "")
                .location()
                .replaceFirst("/part.*$", "")
            + "/participation";

    for (String page : new String[] {open, kept}) {
      String estate = page.equals(open) ? apples : pears;
      dora.post(
          page,
          page,
          "member",
          id(estate),
          "standing",
          "CANDIDATE",
          "from",
          "2026-01-01",
          "reason",
          "Naboer");
    }

    String history = karen.get(made.home() + "/history").text();
    assertTrue(history.contains("Æblegården: Overvejes fra"), history);
    assertTrue(history.contains("En deltager: Overvejes fra"), history);
    assertFalse(history.contains("Pærebakken: Overvejes"), history);
  }
}
