package dk.samdrift.app.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import java.time.Clock;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A cooperation is begun or registered, gets members, a leader, and another course. */
class StartStoryTest extends NewGarden {

  private static final String[] RUNNING = {
    "playbook", "faelleshave",
    "name", "Den gamle",
    "startsOn", "2019-04-01",
    "way", "LOCAL_WISH",
    "by", "Haveforeningen",
    "on", "2019-03-12",
    "reason", "Vedtaget på årsmødet.",
    "paper.oensket", "true",
    "papersAt", "I skabet, sag 19/412",
    "audience", "PUBLIC"
  };

  @Test
  void a_new_one_is_planned_backwards_and_its_leader_finds_the_first_tasks() {
    String page = begun();

    Answer road = lone.get(page);
    assertTrue(road.text().contains("Haverne ved åen"), road::text);
    assertTrue(road.text().contains("planlagt start " + Formats.fullDay(START)), road::text);
    assertTrue(road.text().contains("Lone Leder, 7,5 timer om ugen"), road::text);
    assertTrue(road.text().contains("Nu: Ønsket er skrevet ned (milepæl 1)"), road::text);
    assertTrue(road.text().contains("I er her"), road::text);
    assertEquals(START.minusWeeks(14), asking(page).due());
  }

  @Test
  void whoever_is_named_as_leader_is_appointed_and_nobody_says_so_twice() {
    String[] danish = {"playbook", "samdrift", "way", "LOCAL_WISH", "hours", "", "terms", ""};
    String nobody = begin(dora, danish).location().replaceFirst("/participation$", "");
    assertEquals(Task.State.OPEN, appointing(nobody).state());
    dora.post(
        nobody + "/mandate",
        nobody + "/mandate",
        "leader",
        made.person("Lone Leder").toString(),
        "from",
        Formats.today(Site.bean(Clock.class)).plusDays(3).toString());
    assertEquals(Task.State.DONE, appointing(nobody).state());

    String[] led = Arrays.copyOf(danish, danish.length + 2);
    led[danish.length] = "leader";
    led[danish.length + 1] = made.person("Lone Leder").toString();
    String page = begin(dora, led).location().replaceFirst("/participation$", "");
    assertEquals(Task.State.DONE, appointing(page).state());
    assertTrue(dora.get(home + "/" + id(page)).text().contains("Lone Leder"));
  }

  private Task appointing(String page) {
    return Work.in(
        made.organisation(),
        () ->
            Site.bean(Tasks.class).ofOrigin(UUID.fromString(id(page)), "milestone/").stream()
                .filter(task -> String.valueOf(task.origin()).endsWith("/projektleder"))
                .findAny()
                .orElseThrow());
  }

  @Test
  void a_start_that_nobody_means_is_refused_at_the_field() {
    for (String[] typed :
        new String[][] {
          {"2000-01-01", "Dagen er gået. Vælg en dag, der kommer."},
          {"2060-01-01", "Dagen ligger mere end ti år ude i fremtiden."}
        }) {
      Answer answer = begin(dora, "startsOn", typed[0], "hours", "", "terms", "");
      assertEquals(200, answer.status());
      assertTrue(answer.text().contains(typed[1]), answer::text);
    }
    for (String[] typed :
        new String[][] {
          {"1949-12-31", "Dagen ligger før 1950."},
          {START.toString(), "Dagen er ikke kommet endnu."}
        }) {
      String text = registered("startsOn", typed[0]).text();
      assertTrue(text.contains(typed[1]), text);
    }
    assertEquals(302, registered("startsOn", "1950-01-01").status());
  }

  @Test
  void what_there_is_already_is_asked_phase_by_phase() {
    Answer form = dora.get(home + "/running/new");

    assertTrue(form.html().contains("<legend>Fælleshave mellem haver: Såning"), form::html);
    assertTrue(form.text().contains("Såning 1. Ønsket, 2. Aftalen"), form::text);
    assertTrue(form.html().contains("name=\"purpose\""), form::text);
  }

  private Answer registered(String... more) {
    Map<String, String> values = new LinkedHashMap<>();
    for (String[] pairs : new String[][] {RUNNING, more}) {
      for (int i = 0; i < pairs.length; i += 2) {
        values.put(pairs[i], pairs[i + 1]);
      }
    }
    String[] all =
        values.entrySet().stream()
            .flatMap(one -> Stream.of(one.getKey(), one.getValue()))
            .toArray(String[]::new);
    return dora.post(home + "/running/new", home + "/running", all);
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
          "Vælg, hvor langt I er.",
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
    assertTrue(
        added.contains("Overvejes nu: Pærebakken, Æblegården. Gå til vejen, når alle er valgt."),
        added);
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
    Answer answer = registered("purpose", "Vand til alle.");

    assertEquals(302, answer.status(), answer::text);
    String page = answer.location().replaceFirst("/participation$", "");
    String road = dora.get(page).text();
    assertTrue(road.contains("I drift"), road);
    assertTrue(road.contains("i gang siden 1. april 2019"), road);
    assertTrue(road.contains("Vedtaget på årsmødet."), road);
    assertTrue(road.contains("Vand til alle."), road);
    assertFalse(road.contains("I er her"), road);
    String paper = dora.get(page + "/paper/oensket").text();
    assertTrue(paper.contains("I skabet, sag 19/412"), paper);
  }
}
