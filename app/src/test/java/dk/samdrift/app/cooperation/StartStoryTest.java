package dk.samdrift.app.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A cooperation is begun or registered, gets members, a leader, and another course. */
class StartStoryTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final String apples = made.estate("Æblegården");
  private final String pears = made.estate("Pærebakken", "2");
  private final String home = made.home() + "/cooperation";
  private final Browser lone = joined("Lone Leder", Role.PROJECT_LEADER);
  private final Browser dora = joined("Dora Direktør", Role.MANAGEMENT);

  private Browser joined(String name, Role role) {
    String email = name.substring(0, 4).toLowerCase(Locale.ROOT) + "@" + made.domain();
    made.join(name, email, role);
    return new Browser().signIn(email, TwoOrganisations.PASSWORD);
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }

  private Answer begin(Browser who, String... more) {
    String[] fields = {
      "playbook", "faelleshave",
      "name", "Haverne ved åen",
      "purpose", "Fælles vand.",
      "way", "LOCAL_WISH",
      "startsOn", "2028-01-01",
      "hours", "7,5",
      "terms", "Må afgøre alt under 5.000 kr.",
      "audience", "REPRESENTATIVES"
    };
    String[] all = Arrays.copyOf(fields, fields.length + more.length);
    System.arraycopy(more, 0, all, fields.length, more.length);
    return who.post(home + "/new", home, all);
  }

  private String begun() {
    Answer answer = begin(dora, "leader", made.person("Lone Leder").toString());
    assertEquals(302, answer.status(), answer::text);
    return answer.location().replaceFirst("/participation$", "");
  }

  @Test
  void a_new_one_is_planned_backwards_and_its_leader_finds_the_first_tasks() {
    String page = begun();

    Answer road = lone.get(page);
    assertTrue(road.text().contains("Haverne ved åen"), road::text);
    assertTrue(road.text().contains("planlagt start 1. januar 2028"), road::text);
    assertTrue(road.text().contains("Lone Leder, 7,5 timer om ugen"), road::text);
    assertTrue(road.text().contains("Nu: Ønsket er skrevet ned (milepæl 1)"), road::text);
    assertTrue(road.text().contains("I er her"), road::text);
    assertEquals("2027-09-25", String.valueOf(asking(page).due()));
  }

  /** The first task of the first milestone. */
  private Task asking(String page) {
    UUID id = UUID.fromString(id(page));
    return Work.in(
        made.organisation(),
        () -> Site.bean(Tasks.class).ofOrigin(id, "milestone/oenske/spoerg").getFirst());
  }

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
  void words_of_the_playbook_are_used_and_no_others() {
    String page = begun();

    String members = lone.get(page + "/participation").text();
    assertTrue(members.contains("Her står de haver, der er med i havefællesskabet"), members);
    assertFalse(members.contains("boligafdeling"), members);
  }

  @Test
  void what_is_missing_is_said_at_the_field_and_nothing_is_lost() {
    Answer answer =
        dora.post(
            home + "/new",
            home,
            "name",
            "",
            "startsOn",
            "2028-02-31",
            "hours",
            "99",
            "purpose",
            "Fælles vand.");

    assertEquals(200, answer.status());
    for (String sentence :
        new String[] {
          "Skriv et navn.",
          "Skriv en dag, der findes",
          "Skriv et tal fra 0 til 60",
          "Vælg, hvordan tanken er opstået.",
          "Vælg, hvem der må se den.",
          "Vælg, hvad slags samarbejde det er."
        }) {
      assertTrue(answer.text().contains(sentence), sentence);
    }
    assertTrue(answer.html().contains("Fælles vand."), "what was typed is kept");
  }

  @Test
  void members_are_found_added_and_said_no_to_with_a_reason() {
    String page = begun() + "/participation";

    assertTrue(lone.get(page + "?search=gård").text().contains("Æblegården"));
    assertFalse(lone.get(page + "?search=gård").text().contains("Pærebakken"));
    Answer nobody = lone.post(page, page, "standing", "CANDIDATE", "from", "2026-01-01");
    assertTrue(nobody.text().contains("Sæt flueben ved mindst én have."), nobody::text);
    lone.post(
        page,
        page,
        "member",
        id(apples),
        "member",
        id(pears),
        "standing",
        "CANDIDATE",
        "from",
        "2026-01-01",
        "reason",
        "Naboer");
    String added = lone.get(page).text();
    assertTrue(added.contains("Overvejes nu: Pærebakken, Æblegården."), added);
    String pear = page + "/" + id(pears);
    Answer silent = lone.post(pear + "/edit", pear, "standing", "DECLINED", "from", "2026-02-01");
    assertTrue(silent.text().contains("Skriv hvorfor."), silent::text);
    lone.post(
        pear + "/edit", pear, "standing", "DECLINED", "from", "2026-02-01", "reason", "For langt");
    String declined = lone.get(page).text();
    assertTrue(declined.contains("Pærebakken overvejes ikke længere."), declined);
    assertTrue(declined.contains("For langt"), declined);
  }

  @Test
  void a_running_one_is_registered_straight_into_operation() {
    Answer answer =
        dora.post(
            home + "/running/new",
            home + "/running",
            "playbook",
            "faelleshave",
            "name",
            "Den gamle",
            "startsOn",
            "2019-04-01",
            "way",
            "LOCAL_WISH",
            "by",
            "Haveforeningen",
            "on",
            "2019-03-12",
            "reason",
            "Vedtaget på årsmødet.",
            "paper.oensket",
            "true",
            "audience",
            "PUBLIC");

    assertEquals(302, answer.status(), answer::text);
    String page = answer.location().replaceFirst("/participation$", "");
    String road = dora.get(page).text();
    assertTrue(road.contains("I drift"), road);
    assertTrue(road.contains("i gang siden 1. april 2019"), road);
    assertTrue(road.contains("Vedtaget på årsmødet."), road);
    assertFalse(road.contains("I er her"), road);
  }

  @Test
  void it_is_paused_taken_up_and_put_into_operation_each_with_who_and_why() {
    String page = begun();
    Answer silent = lone.post(page + "/course", page + "/course?version=1", "to", "PAUSED");
    assertTrue(silent.text().contains("Skriv, hvem der besluttede det"), silent::text);

    turn(page, 1, "PAUSED", "Tørke");
    assertTrue(lone.get(page).text().contains("besluttet af Årsmødet: Tørke"));
    turn(page, 2, "PROJECT", "Regn");
    turn(page, 3, "OPERATION", "Alle er med");

    String road = lone.get(page).text();
    assertTrue(road.contains("I drift"), road);
    assertTrue(road.contains("Tørke") && road.contains("Regn"), road);
    Answer late = lone.post(page + "/course", page + "/course?version=3", "to", "DISSOLVED");
    assertTrue(late.text().contains("En anden har ændret noget imens."), late::text);
  }

  private void turn(String page, int version, String to, String why) {
    Answer answer =
        lone.post(
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
    String[] way = {"way", "LOCAL_WISH", "startsOn", "2028-01-01", "audience", "REPRESENTATIVES"};

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
    lone.post(
        page + "/edit",
        page + "/edit?version=1",
        "name",
        "Haverne ved åen",
        "way",
        "LOCAL_WISH",
        "audience",
        "MANAGEMENT");

    assertEquals(404, board.get(page).status());
    assertEquals(404, board.get(page + "/participation").status());
    assertEquals(200, dora.get(page).status());
  }
}
