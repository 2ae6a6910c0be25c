package dk.samdrift.app.history;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.TestStore;
import dk.samdrift.app.store.Work;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The history and the check of it, as they are used in the browser. */
class JournalStoryTest {

  private static final String PASSWORD = TwoOrganisations.PASSWORD;
  private static final Pattern NUMBER = Pattern.compile("history/entry\\?number=(\\d+)\"");

  /** An organisation of its own, with some entries besides those of its making. */
  private static Organisations.Registered organisation(String name, int entries) {
    TransactionTemplate transaction =
        new TransactionTemplate(Site.bean(PlatformTransactionManager.class));
    Newcomer karen = new Newcomer("Karen Krogh", email(name), PASSWORD);
    Organisations.Registered made =
        Objects.requireNonNull(
            transaction.execute(status -> Site.bean(FirstOrganisation.class).make(name, karen)));
    Work.in(
        made.id(),
        () ->
            transaction.executeWithoutResult(status -> {
              for (int i = 1; i <= entries; i++) {
                Site.bean(History.class)
                    .note(
                        new Actor(new UUID(7, i % 2), i % 2 == 0 ? "Mette Åkjær" : "Ole <b>Lund"),
                        "organisation.history.person-added",
                        List.of("Person " + i + "."),
                        Subject.of("person", new UUID(9, i)));
              }
            }));
    return made;
  }

  private static String email(String name) {
    return Organisations.slug(name) + "@historie.example";
  }

  private static Browser karen(String name) {
    return new Browser().signIn(email(name), PASSWORD);
  }

  private static SortedSet<Integer> numbers(Answer answer) {
    SortedSet<Integer> numbers = new TreeSet<>();
    Matcher matcher = NUMBER.matcher(answer.html());
    while (matcher.find()) {
      numbers.add(Integer.valueOf(matcher.group(1)));
    }
    return numbers;
  }

  private static String link(Answer answer, String id) {
    Matcher matcher =
        Pattern.compile("id=\"entries-" + id + "\" href=\"([^\"]+)\"").matcher(answer.html());
    return matcher.find() ? matcher.group(1).replace("&amp;", "&") : "";
  }

  @Test
  void all_entries_are_reached_page_by_page_down_and_up_again() {
    organisation("Sidebo", 120);
    Browser karen = karen("Sidebo");
    Answer newest = karen.get("/sidebo/history");
    SortedSet<Integer> seen = numbers(newest);
    assertEquals(50, seen.size());
    assertEquals("", link(newest, "newer"));

    Answer older = karen.get(link(newest, "older"));
    seen.addAll(numbers(older));
    Answer oldest = karen.get(link(older, "older"));
    seen.addAll(numbers(oldest));

    assertEquals("", link(oldest, "older"));
    assertEquals(1, seen.first());
    assertEquals(seen.last(), seen.size());
    assertEquals(numbers(older), numbers(karen.get(link(oldest, "newer"))));
    assertEquals(numbers(newest), numbers(karen.get(link(older, "newer"))));
  }

  @Test
  void entries_are_found_by_words_person_kind_period_and_number() {
    organisation("Findebo", 60);
    Browser karen = karen("Findebo");
    String page = "/findebo/history";

    Answer words = karen.get(page + "?search=person+17.");
    assertTrue(words.text().contains("tilføjede Person 17."), words::text);
    assertEquals(1, numbers(words).size());
    assertTrue(words.html().contains("/findebo/organisation/persons/" + new UUID(9, 17)));

    Answer person = karen.get(page + "?who=" + new UUID(7, 1));
    assertEquals(30, numbers(person).size());
    assertFalse(person.html().contains("<b>Lund"));
    int number = numbers(words).first();
    assertTrue(numbers(karen.get(page + "?search=" + number)).contains(number));
    assertTrue(karen.get(page + "?kind=file").text().contains("Ingen rækker passer"));
    assertTrue(karen.get(page + "?to=2020-01-01").text().contains("Ingen rækker passer"));
    assertEquals(50, numbers(karen.get(page + "?from=2020-01-01&to=9999-12-31")).size());
    assertEquals(50, numbers(karen.get(page + "?from=i+går&who=x&before=-1&after=x")).size());

    Answer noDay = karen.get(page + "?from=2026-02-31");
    assertTrue(noDay.text().contains("Fra Den dag findes ikke"), noDay::text);
    assertTrue(noDay.html().contains("aria-describedby=\"entries-from-error\""), "at the field");
    Answer backwards = karen.get(page + "?from=2026-03-02&to=2026-03-01");
    assertTrue(backwards.text().contains("Til og med Den sidste dag ligger før"), backwards::text);
    Answer long100 = karen.get(page + "?search=" + "a".repeat(101));
    assertTrue(long100.text().contains("Der søges højst på 100 tegn."), long100::text);
    assertFalse(karen.get(page + "?search=" + "a".repeat(99)).text().contains("søges højst"));
  }

  @Test
  void an_entry_shows_its_number_and_hash() {
    organisation("Visebo", 3);
    Browser karen = karen("Visebo");

    Answer entry = karen.get("/visebo/history/entry?number=2");

    assertTrue(entry.text().contains("Hændelse nr. 2"), entry::text);
    assertTrue(entry.text().matches(".*Kontrolsum [0-9a-f]{64} .*"), entry::text);
    assertTrue(
        entry.html().matches("(?s).*<summary>Tekniske oplysninger</summary>.*Kontrolsum<.*"));
    assertTrue(entry.text().contains("Indholdet passer til kontrolsummen"), entry::text);
    Answer none = karen.get("/visebo/history/entry?number=99");
    assertTrue(none.text().contains("Der er ingen hændelse nr. 99"), none::text);
  }

  @Test
  void only_administrators_and_auditors_see_it() {
    String page = "/" + TwoOrganisations.NORTH.organisation().slug() + "/history";

    assertEquals(200, TwoOrganisations.NORTH.as(Role.AUDITOR).get(page).status());
    assertEquals(403, TwoOrganisations.NORTH.as(Role.SITE_STAFF).get(page).status());
  }

  private static Answer checked(Browser browser, String slug, UUID key) {
    String page = "/" + slug + "/history";
    Answer started = browser.post(page, page + "/verifications", "key", key.toString());
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    Answer seen = browser.get(started.location());
    while (!seen.text().contains("Sluttede")) {
      assertTrue(System.nanoTime() < end, seen::text);
      seen = browser.get(started.location());
    }
    return new Answer(seen.status(), started.location(), seen.html(), seen.headers());
  }

  @Test
  void a_check_tells_that_the_history_is_whole_and_two_presses_are_one_check() {
    organisation("Helebo", 10);
    Browser karen = karen("Helebo");
    UUID key = UUID.randomUUID();

    Answer first = checked(karen, "helebo", key);
    Answer second = checked(karen, "helebo", key);

    assertTrue(first.text().contains("Historikken er i orden"), first::text);
    assertTrue(first.text().matches(".*kontrolsummen [0-9a-f]{64}\\..*"), first::text);
    assertEquals(first.location(), second.location());
    assertTrue(karen.get("/helebo/job").text().contains("Viser 1–1 af 1"));
  }

  @Test
  void a_check_names_what_was_changed_removed_swapped_or_put_in() throws IOException {
    String[][] ways = {
      {
        "update history.entry set actor_name = 'Eve' where ours and number = 3",
        "Hændelse nr. 3 er ændret"
      },
      {"delete from history.entry where ours and number = 3", "Hændelse nr. 3 mangler."},
      {
        "update history.entry set number = 99 where ours and number = 2;"
            + "update history.entry set number = 2 where ours and number = 4;"
            + "update history.entry set number = 4 where ours and number = 99",
        "Hændelse nr. 2 og nr. 4 er byttet om."
      },
      {
        "insert into history.entry select organisation_id, 99, at, actor_id, 'Eve', sentence_key,"
            + " sentence_values, subject_kind, subject_id, hash, sha256('x')"
            + " from history.entry where ours and number = 5",
        "Hændelse nr. 99 er sat ind udenom"
      }
    };
    for (int i = 0; i < ways.length; i++) {
      String name = "Snydebo " + i;
      Organisations.Registered made = organisation(name, 10);
      TestStore.tell(
          TestStore.superuser(Site.database()),
          "set session_replication_role = replica;"
              + ways[i][0].replace("ours", "organisation_id = '" + made.id() + "'"));

      String told = checked(karen(name), made.slug(), UUID.randomUUID()).text();

      assertTrue(told.contains("historikken er ikke i orden"), told);
      assertTrue(told.contains(ways[i][1]), told);
    }
  }
}
