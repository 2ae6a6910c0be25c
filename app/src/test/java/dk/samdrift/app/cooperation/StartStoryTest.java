package dk.samdrift.app.cooperation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.site.Browser.Answer;
import org.junit.jupiter.api.Test;

/** A cooperation is begun or registered, gets members, a leader, and another course. */
class StartStoryTest extends NewGarden {

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
            "papersAt",
            "I skabet, sag 19/412",
            "audience",
            "PUBLIC");

    assertEquals(302, answer.status(), answer::text);
    String page = answer.location().replaceFirst("/participation$", "");
    String road = dora.get(page).text();
    assertTrue(road.contains("I drift"), road);
    assertTrue(road.contains("i gang siden 1. april 2019"), road);
    assertTrue(road.contains("Vedtaget på årsmødet."), road);
    assertFalse(road.contains("I er her"), road);
    String paper = dora.get(page + "/paper/oensket").text();
    assertTrue(paper.contains("I skabet, sag 19/412"), paper);
  }
}
