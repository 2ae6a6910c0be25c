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
