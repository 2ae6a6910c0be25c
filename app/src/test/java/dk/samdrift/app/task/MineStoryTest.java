package dk.samdrift.app.task;

import static dk.samdrift.app.task.TaskWorld.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What somebody has to do, and what they do with it, on the pages. */
class MineStoryTest {

  private final TaskWorld world = new TaskWorld();
  private final Browser anne = world.made.signedIn("Anne Holm");
  private final Browser bent = world.made.signedIn("Bent Juhl");
  private final String list = world.made.home() + "/task";

  private String page(UUID id) {
    return list + "/" + id;
  }

  private void anneLeads() {
    world.give("Anne Holm", Role.PROJECT_LEADER);
    world.give("Bent Juhl", Role.SITE_MANAGER);
  }

  private UUID leaders(String origin, String title, int days) {
    return world.add(world.task(origin, title, Role.PROJECT_LEADER).due(TODAY.plusDays(days)));
  }

  @Test
  void what_is_late_comes_first_and_what_waits_for_others_comes_last() {
    anneLeads();
    leaders("a", "Om en måned", 30);
    leaders("b", "I overmorgen", 2);
    leaders("c", "For længst", -4);
    world.add(world.task("d", "En gang", Role.PROJECT_LEADER));
    world.add(world.task("e", "Derefter", Role.PROJECT_LEADER).after(List.of("b")));

    Answer page = anne.get(list);

    assertTrue(
        page.text()
            .matches(
                ".*Over tiden For længst 4 dage over tiden.*De næste syv dage I overmorgen om 2"
                    + " dage.*Senere Om en måned.*Uden frist En gang.*Venter på andre Derefter"
                    + " Venter på: I overmorgen.*"),
        page::text);
    assertTrue(page.html().contains("<span class=\"count\">1</span>"), "the menu counts");
  }

  @Test
  void who_has_nothing_to_do_is_told_what_comes_here() {
    anneLeads();
    assertTrue(anne.get(list).text().contains("Du har ingen opgaver"));
    assertTrue(anne.get(list).text().contains("Skriv opgave"));
  }

  @Test
  void one_tap_does_it_and_one_takes_it_back() {
    anneLeads();
    UUID id = leaders("a", "Skriv oplæg", 1);

    Answer done = anne.post(list, page(id) + "/completions", "back", list + "?search=opl");
    assertEquals(list + "?search=opl", done.location());
    Answer after = anne.get(done.location());
    assertTrue(after.html().contains("»Skriv oplæg« er sat som udført."), after::text);
    assertTrue(after.html().contains(page(id) + "/reopenings"), "it can be taken back");
    assertTrue(
        after.text().contains("Afsluttet de sidste 14 dage Skriv oplæg udført"), after::text);

    anne.post(list, page(id) + "/completions");
    assertTrue(anne.get(page(id)).html().contains("var allerede afsluttet"));
    anne.post(list, page(id) + "/reopenings", "back", "https://ond.example/");
    assertTrue(world.get(id).isOpen());
    assertTrue(anne.get(page(id)).text().contains("Anne Holm: Åbnet igen"));
  }

  @Test
  void a_day_that_nobody_means_is_refused_at_its_field() {
    anneLeads();
    String far = "Dagen ligger for langt væk. Vælg en dag mellem 1900 og 2099.";
    for (String day : new String[] {"0001-01-01", "9999-12-31", "2199-01-01", "12026-01-01"}) {
      Answer added = anne.post(list + "/new", list, "title", "Ring", "due", day, "who", "self");
      assertTrue(added.html().contains("aria-invalid=\"true\""), added::text);
      assertTrue(added.text().contains(far), added::text);
    }
    Answer none = anne.post(list + "/new", list, "title", "Ring", "due", "i morgen", "who", "self");
    assertTrue(none.text().contains("Vælg en dag, f.eks."), none::text);
  }

  @Test
  void a_task_is_moved_with_a_reason_given_on_edited_and_given_up() {
    anneLeads();
    UUID id = leaders("a", "Skriv oplæg", 1);
    String day = TODAY.plusDays(9).toString();
    String version = "?version=1";

    Answer without = anne.post(page(id), page(id) + "/moves" + version, "due", day, "reason", "");
    assertTrue(without.text().contains("Skriv, hvorfor fristen flyttes"), without::text);
    anne.post(page(id), page(id) + "/moves" + version, "due", day, "reason", "Sommerferie");
    Answer moved = anne.get(page(id));
    assertTrue(moved.text().contains("Sommerferie"), moved::text);
    assertTrue(moved.text().contains(Formats.fullDay(TODAY.plusDays(9))), moved::text);

    Answer late = anne.post(page(id), page(id) + "/moves" + version, "due", "", "reason", "Igen");
    assertTrue(late.text().contains("Nu er der gemt: »"), "somebody was faster: " + late.text());
    assertEquals(TODAY.plusDays(9), world.get(id).due());

    String who = world.made.person("Bent Juhl").toString();
    anne.post(page(id), page(id) + "/delegations?version=2", "who", who, "reason", "");
    assertTrue(bent.get(list).text().contains("Skriv oplæg"));
    assertTrue(anne.get(list).text().contains("Givet videre til andre Skriv oplæg"));
    assertTrue(anne.get(page(id)).text().contains("Bent Juhl for Anne Holm (projektleder)"));

    bent.post(page(id), page(id) + "/notes", "note", "Bilag 2 mangler");
    assertTrue(anne.get(page(id)).text().contains("Bent Juhl: Bemærkning Bilag 2 mangler"));
    Answer edited =
        anne.post(
            page(id),
            page(id) + "?version=3",
            "title",
            "Skriv oplægget",
            "guidance",
            "Kort.",
            "audience",
            "PUBLIC");
    assertEquals(page(id), edited.location(), edited::text);
    assertTrue(
        anne.get(page(id) + "/cancellations/new").text().contains("Opgiv »Skriv oplægget«?"));
    anne.post(page(id), page(id) + "/cancellations");
    assertEquals(Task.State.CANCELLED, world.get(id).state());
  }

  @Test
  void a_task_of_another_circle_is_not_there_but_for_who_is_to_do_it() {
    anneLeads();
    UUID secret =
        world.add(
            NewTask.of(
                world.cooperation,
                "x",
                "Afsked af to mand",
                Responsible.of(Role.PROJECT_LEADER),
                Audience.PROJECT_LEADER));

    assertEquals(200, anne.get(page(secret)).status());
    assertEquals(404, bent.get(page(secret)).status());
    assertEquals(404, bent.get(page(secret) + "/edit").status());
    assertEquals(404, bent.post(list, page(secret) + "/completions").status());

    String who = world.made.person("Bent Juhl").toString();
    anne.post(page(secret), page(secret) + "/delegations?version=1", "who", who, "reason", "");
    assertEquals(200, bent.get(page(secret)).status());
    assertTrue(bent.get(list).text().contains("Afsked af to mand"));
  }

  @Test
  void who_may_only_see_a_task_has_no_buttons_and_changes_nothing() {
    anneLeads();
    UUID id = leaders("a", "Skriv oplæg", 1);

    assertEquals(200, bent.get(page(id)).status());
    assertFalse(bent.get(page(id)).text().contains("Flyt fristen"));
    assertEquals(403, bent.post(list, page(id) + "/completions").status());
    assertEquals(403, bent.get(page(id) + "/moves/new").status());
    assertTrue(world.get(id).isOpen());
  }

  @Test
  void what_a_task_waits_for_is_not_named_to_those_who_may_not_know() {
    anneLeads();
    world.add(
        NewTask.of(
            world.cooperation,
            "x",
            "Afsked af to mand",
            Responsible.of(Role.PROJECT_LEADER),
            Audience.PROJECT_LEADER));
    world.add(world.task("y", "Ring rundt", Role.SITE_MANAGER).after(List.of("x")));

    assertTrue(bent.get(list).text().contains("Venter på: en anden opgave"));
    assertTrue(anne.get(list).text().contains("Afsked af to mand"));
  }

  @Test
  void somebody_writes_a_task_for_themselves_and_one_for_a_role() {
    anneLeads();
    Answer own = anne.post(list + "/new", list, "title", "Køb kaffe", "who", "self");
    assertTrue(anne.get(own.location()).text().contains("Kun dig"), own::text);
    assertEquals(404, bent.get(own.location()).status());

    Answer alone =
        anne.post(list + "/new", list, "title", "Ring", "who", "SITE_MANAGER", "cooperation", "");
    assertTrue(alone.text().contains("Vælg den samdrift, rollen gælder i"), alone::text);
    Answer shared =
        anne.post(
            list + "/new",
            list,
            "title",
            "Ring",
            "due",
            TODAY.toString(),
            "who",
            "SITE_MANAGER",
            "cooperation",
            world.cooperation.toString(),
            "audience",
            "OPERATIONS");
    assertTrue(shared.location().startsWith(list + "/"), shared::text);
    assertTrue(bent.get(list).text().contains("Ring i dag"), bent.get(list)::text);
    Answer outside =
        bent.post(
            list + "/new",
            list,
            "title",
            "Ring",
            "who",
            "self",
            "cooperation",
            world.cooperation.toString(),
            "audience",
            "MANAGEMENT");
    assertTrue(outside.text().contains("Vælg en kreds, som du selv er med i."), outside::text);
  }

  @Test
  void two_thousand_tasks_are_searched_filtered_and_paged() {
    anneLeads();
    List<NewTask> many = new ArrayList<>();
    for (int i = 0; i < 2000; i++) {
      many.add(
          world
              .task("m/" + i, "Opgave nr. " + i, Role.PROJECT_LEADER)
              .due(TODAY.plusDays(i % 40 - 5)));
    }
    world.in(() -> world.tasks.addAll(world.cooperation, many, world.actor("Karen")));

    long begun = System.nanoTime();
    Answer first = anne.get(list);
    long millis = (System.nanoTime() - begun) / 1_000_000;

    assertTrue(first.text().contains("1–50 af 2.000"), first.text().substring(0, 400));
    assertTrue(millis < 3000, millis + " ms");
    assertTrue(anne.get(list + "?page=40").text().contains("1.951–2.000 af 2.000"));
    assertTrue(anne.get(list + "?search=nr.+1999").text().contains("Opgave nr. 1999"));
    assertTrue(anne.get(list + "?when=OVERDUE").text().contains("af 250"));
    assertTrue(anne.get(list + "?sort=-title").text().contains("Opgave nr. 999"));
  }
}
