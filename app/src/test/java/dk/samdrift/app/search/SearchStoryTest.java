package dk.samdrift.app.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.portfolio.ManyCooperations;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.Work;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The search above every page: parts of words, å as aa, typing errors, and nothing to spy on. */
class SearchStoryTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final ManyCooperations many = new ManyCooperations(made);
  private final UUID garden = many.estate("Æblegården", "71");
  private final UUID hill = many.estate("Pærebakken", "72");

  private Browser as(Role role) {
    String email = role.name().toLowerCase(Locale.ROOT) + "@" + made.domain();
    made.join("Rolle " + role.words(), email, role);
    return new Browser().signIn(email, TwoOrganisations.PASSWORD);
  }

  private Answer search(Browser browser, String words) {
    return browser.get(
        made.home() + "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
  }

  private void assertFinds(String words, String... expected) {
    Answer answer = search(made.administrator(), words);
    for (String one : expected) {
      assertTrue(answer.html().contains(">" + one + "</a>"), words + ": " + answer.text());
    }
  }

  @Test
  void parts_of_compounds_are_found_and_double_a_is_as_good_as_a_ring() {
    many.add("Aabjerg fælles", CooperationState.PROJECT, Audience.PUBLIC, null, garden);
    for (String words : new String[] {"gård", "GAARD", "æble gård", "den æble", "71"}) {
      assertFinds(words, "Æblegården");
      assertFalse(search(made.administrator(), words).html().contains("Pærebakken"), words);
    }
    assertFinds("åbjerg", "Aabjerg fælles");
    assertFinds("æble", "Aabjerg fælles", "Æblegården");
    assertFinds("øst", "Boligforeningen Øst");
    assertFinds("karen krogh", "Karen Krogh");
  }

  @Test
  void a_typing_error_finds_what_is_nearly_called_so_but_only_when_nothing_fits() {
    Answer near = search(made.administrator(), "Æblegaden");

    assertTrue(near.text().contains("Mente du:"), near::text);
    assertTrue(near.html().contains(">Æblegården</a>"), near::text);
    assertFalse(search(made.administrator(), "æblegård").text().contains("Mente du"));
    Answer none = search(made.administrator(), "qqqqqq");
    assertTrue(none.text().contains("Prøv med færre ord"), none::text);
    assertTrue(none.html().contains(made.home() + "/portfolio"), "leads to the lists instead");
    assertTrue(search(made.administrator(), "%").text().contains("Intet passer"), "no joker");
    assertTrue(search(made.administrator(), " ").text().contains("Skriv et navn"));
    assertEquals(200, search(made.administrator(), "\u0000\\_'\"<b>" + "x".repeat(500)).status());
  }

  @Test
  void swapped_and_missing_letters_and_numbers_in_any_writing_find_what_is_meant() {
    for (String words : new String[] {"æbelgården", "Ælbegården", "æblegrden"}) {
      Answer answer = search(made.administrator(), words);
      assertTrue(answer.html().contains(">Æblegården</a>"), words + ": " + answer.text());
    }
    for (String words : new String[] {"pærebaken", "pæerbakken", "pærebkaken"}) {
      Answer answer = search(made.administrator(), words);
      assertTrue(answer.html().contains(">Pærebakken</a>"), words + ": " + answer.text());
    }
    for (String words : new String[] {"nr. 71", "nr 71", "afdeling 71", "71.", "Nr.71"}) {
      Answer answer = search(made.administrator(), words);
      assertTrue(answer.html().contains(">Æblegården</a>"), words + ": " + answer.text());
    }
    assertFinds("kar krog", "Karen Krogh");
  }

  @Test
  void whose_number_it_is_stands_before_those_that_only_hold_its_digits() {
    many.estate("Allévej 712", "3");

    String page = search(made.administrator(), "nr. 71").html();

    assertTrue(page.indexOf(">Allévej 712</a>") > page.indexOf(">Æblegården</a>"), page);
  }

  @Test
  void risks_and_lessons_are_found_by_words_by_those_who_may_see_them() {
    UUID cooperation =
        many.add("Have og bakke", CooperationState.PROJECT, Audience.PUBLIC, null, garden, hill);
    fact(
        """
        insert into cooperation.risk
            (risk_id, cooperation_id, title, description, mitigation, status, audience)
        values (:id, :cooperation, 'Utryghed', 'Snerydning bliver glemt', '', 'OPEN', :audience)
        """,
        cooperation,
        Audience.MANAGEMENT);
    fact(
        """
        insert into cooperation.lesson
            (lesson_id, cooperation_id, playbook, milestone, title, body, is_shared, audience,
             person_id, person_name, at)
        values (:id, :cooperation, 'samdrift', 'opstart', 'Begynd tidligt', 'Snerydning kom bag på os',
                false, :audience, :id, 'Karen', now())
        """,
        cooperation,
        Audience.OPERATIONS);
    Browser management = as(Role.MANAGEMENT);
    Browser staff = as(Role.SITE_STAFF);

    String all = search(management, "rydning").html();
    assertTrue(all.contains(">Utryghed</a>") && all.contains(">Begynd tidligt</a>"), all);
    String own = search(staff, "snerydning").html();
    assertTrue(own.contains(">Begynd tidligt</a>") && !own.contains("Utryghed"), own);
    String none = search(made.administrator(), "snerydning").text();
    assertTrue(none.contains("Intet passer"), none);
    for (String title : new String[] {"Utryghed", "Begynd tidligt"}) {
      String link = all.replaceAll("(?s).*<a href=\"([^\"]+)\">" + title + "<.*", "$1");
      assertEquals(200, management.get(link).status(), link);
    }
  }

  private void fact(String sql, UUID cooperation, Audience audience) {
    Work.in(
        made.organisation(),
        () ->
            new TransactionTemplate(Site.bean(PlatformTransactionManager.class))
                .executeWithoutResult(status ->
                    Site.bean(JdbcClient.class)
                        .sql(sql)
                        .param("id", NewId.next())
                        .param("cooperation", cooperation)
                        .param("audience", audience.name())
                        .update()));
  }

  @Test
  void every_role_finds_a_confidential_cooperation_only_when_it_may_know_of_it() {
    many.add("Hemmelighavn", CooperationState.PROJECT, Audience.MANAGEMENT, null, hill);
    Set<Role> finders = EnumSet.noneOf(Role.class);
    for (Role role :
        Set.of(
            Role.PROJECT_LEADER,
            Role.MANAGEMENT,
            Role.OPERATIONS_MANAGER,
            Role.FINANCE_OFFICER,
            Role.SITE_MANAGER,
            Role.SITE_STAFF,
            Role.AUDITOR,
            Role.SPECIALIST,
            Role.HUMAN_RESOURCES,
            Role.LAWYER)) {
      Browser browser = as(role);
      for (String words : new String[] {"hemmelig", "pære", "hemlighavn"}) {
        boolean isFound = search(browser, words).html().contains(">Hemmelighavn</a>");
        if (isFound) {
          finders.add(role);
        }
        assertTrue(isFound == finders.contains(role), role + " " + words);
      }
    }

    assertEquals(
        EnumSet.of(
            Role.PROJECT_LEADER,
            Role.MANAGEMENT,
            Role.OPERATIONS_MANAGER,
            Role.AUDITOR,
            Role.HUMAN_RESOURCES,
            Role.LAWYER),
        finders);
    assertFalse(search(made.administrator(), "hemmelig").text().contains("Hemmelighavn"));
  }

  @Test
  void persons_and_files_are_found_by_those_who_may_open_their_lists() {
    Work.in(made.organisation(), this::file);
    Browser staff = as(Role.SITE_STAFF);
    Browser auditor = as(Role.AUDITOR);

    assertTrue(search(auditor, "vedtægt").html().contains(">vedtægter.txt</a>"));
    assertTrue(search(auditor, "karen").html().contains(">Karen Krogh</a>"));
    assertFalse(search(staff, "vedtægt").html().contains("vedtægter.txt"));
    assertFalse(search(staff, "karen").html().contains("Karen Krogh"));
    assertFalse(search(staff, "krog").html().contains("Karen Krogh"));
  }

  private void file() {
    new TransactionTemplate(Site.bean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> {
          try {
            Site.bean(Files.class)
                .store(
                    new ByteArrayInputStream("Kapitel 1".getBytes(StandardCharsets.UTF_8)),
                    "vedtægter.txt",
                    new Actor(new PersonId(new UUID(0, 1)).value(), "Karen Krogh"));
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        });
  }
}
