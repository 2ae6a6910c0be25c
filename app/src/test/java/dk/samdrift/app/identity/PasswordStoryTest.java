package dk.samdrift.app.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.MailSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Forgotten and changed passwords, on two nodes. */
class PasswordStoryTest {

  private static final MailSite SITE = new MailSite("passwords", 2);
  private static final Organisations.Registered OST = organisation("Østbo", "Karen", "karen");
  private static final Organisations.Registered VEST = organisation("Vestbo", "Lis", "lis");
  private static final String OTHER = "trappe sne kugle harpe";

  private static Organisations.Registered organisation(String name, String person, String login) {
    return SITE.organisation(
        name, new Newcomer(person, login + "@bolig.example", MailSite.PASSWORD));
  }

  @AfterAll
  static void close() {
    SITE.close();
  }

  @BeforeEach
  void forgetWhoHasAsked() {
    SITE.tell("delete from identity.password_request");
  }

  private static Answer ask(String email) {
    return SITE.browser(0).post("/password", "/password", "email", email);
  }

  @Test
  void who_has_forgotten_the_password_gets_a_link_by_mail_that_is_good_once() throws Exception {
    Browser elsewhere = SITE.browser(0).signIn("lis@bolig.example", MailSite.PASSWORD);
    Browser guessing = SITE.browser(1);
    for (int i = 0; i < 6; i++) {
      guessing.post("/sign-in", "/sign-in", "email", "lis@bolig.example", "password", "x" + i);
    }
    assertTrue(SITE.browser(0).get("/sign-in").html().contains("href=\"/password\""));
    assertEquals("/password?asked", ask("LIS@bolig.example").location());
    String letter = SITE.letter("lis@bolig.example", 1);
    assertTrue(letter.startsWith("Ny adgangskode til Samdrift\nHej Lis"), letter);
    String link = MailSite.link(letter);

    Browser lis = SITE.browser(1);
    assertTrue(lis.get(link).text().contains("Mindst 12 tegn"));
    assertTrue(lis.post(link, link, "password", "kort").text().contains("mindst 12 tegn"));
    assertEquals("/", lis.post(link, link, "password", OTHER).location());

    assertEquals(200, lis.get("/vestbo").status(), "signed in at once");
    assertEquals(302, elsewhere.get("/profile").status(), "all others are out");
    assertTrue(SITE.browser(0).get(link).text().contains("Linket er allerede brugt"));
    SITE.browser(0).signIn("lis@bolig.example", OTHER);
    assertTrue(SITE.letter("lis@bolig.example", 2).contains("blev skiftet"));
    assertEquals(
        1, history(VEST, "identity.history.password-reset"), "told where the login belongs");
    assertEquals(0, history(OST, "identity.history.password-reset"), "and nowhere else");
  }

  private static int history(Organisations.Registered organisation, String key) {
    SITE.tell(
        """
        create or replace function identity.count_of_test(text, uuid) returns bigint
            language sql security definer as
            'select count(*) from history.entry where sentence_key = $1 and organisation_id = $2'
        """);
    return SITE.bean(JdbcClient.class)
        .sql("select identity.count_of_test(:key, :organisation)")
        .param("key", key)
        .param("organisation", organisation.id().value())
        .query(Integer.class)
        .single();
  }

  @Test
  void whether_there_is_a_login_does_not_show_in_the_answer() throws Exception {
    Answer known = ask("karen@bolig.example");
    Answer unknown = ask("ukendt@bolig.example");

    assertEquals(known.status(), unknown.status());
    assertEquals(known.location(), unknown.location());
    assertTrue(SITE.browser(0).get(known.location()).text().contains("Er der et login med"));
    SITE.letter("karen@bolig.example", 1);
    assertEquals(0, SITE.arrived("ukendt@bolig.example").size());
    assertTrue(ask("ingen adresse").text().contains("Skriv en e-mailadresse"));
  }

  @Test
  void nobody_is_flooded_with_letters_and_nobody_asks_without_end() throws Exception {
    organisation("Sydbo", "Mia", "mia");
    for (int i = 0; i < 5; i++) {
      assertEquals("/password?asked", ask("mia@bolig.example").location());
      Thread.sleep(300);
    }
    SITE.letter("mia@bolig.example", 3);
    for (int i = 0; i < 25; i++) {
      ask("nr" + i + "@bolig.example");
    }

    assertTrue(ask("mia@bolig.example").text().contains("Vent en time"));
    Thread.sleep(1000);
    assertEquals(3, SITE.arrived("mia@bolig.example").size());
  }

  @Test
  void a_link_is_old_after_two_hours_and_void_when_the_password_was_changed_meanwhile()
      throws Exception {
    organisation("Nordbo", "Ib", "ib");
    ask("ib@bolig.example");
    String first = MailSite.link(SITE.letter("ib@bolig.example", 1));
    ask("ib@bolig.example");
    String second = MailSite.link(SITE.letter("ib@bolig.example", 2));

    SITE.browser(0).post(first, first, "password", OTHER);
    Answer late = SITE.browser(0).get(second);
    assertTrue(late.text().contains("adgangskoden er skiftet siden"), late::text);
    assertTrue(late.html().contains("href=\"/password\""), "the way on");

    ask("ib@bolig.example");
    String third = MailSite.link(SITE.letter("ib@bolig.example", 4));
    SITE.tell(
        "update identity.link set created_at = created_at - interval '3 hours',"
            + " expires_at = expires_at - interval '3 hours'");
    assertTrue(SITE.browser(0).get(third).text().contains("Linket er for gammelt"));
  }

  @Test
  void who_is_signed_in_changes_the_password_by_knowing_it() throws Exception {
    organisation("Midtbo", "Eli", "eli");
    Browser here = SITE.browser(0).signIn("eli@bolig.example", MailSite.PASSWORD);
    Browser elsewhere = SITE.browser(1).signIn("eli@bolig.example", MailSite.PASSWORD);

    Answer wrong = change(here, "forkert", OTHER);
    assertTrue(wrong.text().contains("Fejl: Adgangskoden er forkert. Prøv igen."), wrong::text);
    assertTrue(change(here, MailSite.PASSWORD, MailSite.PASSWORD).text().contains("den samme som"));
    assertTrue(change(here, MailSite.PASSWORD, "kort").text().contains("mindst 12 tegn"));
    Answer own = change(here, MailSite.PASSWORD, "giraf midtbo eli bolig");
    assertTrue(own.text().contains("dit navn, din e-mail eller organisationens"), own::text);
    assertEquals("/profile", change(here, MailSite.PASSWORD, OTHER).location());

    assertTrue(here.get("/profile").text().contains("Adgangskoden er skiftet."));
    assertEquals(302, elsewhere.get("/profile").status());
    assertTrue(SITE.letter("eli@bolig.example", 1).contains("Var det ikke dig"));
    SITE.browser(0).signIn("eli@bolig.example", OTHER);
    String everything =
        here.get("/midtbo/organisation/persons").html() + here.get("/midtbo/mail").html();
    assertFalse(everything.contains(OTHER));
  }

  private static Answer change(Browser browser, String current, String password) {
    return browser.post("/profile", "/profile/password", "current", current, "password", password);
  }
}
