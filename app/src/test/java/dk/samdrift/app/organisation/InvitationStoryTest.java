package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.MailSite;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** From the register to somebody who works there: the letter, the page behind it, the roles. */
class InvitationStoryTest {

  private static final MailSite SITE = new MailSite("invitations", 1);
  private static final Organisations.Registered OST =
      SITE.organisation(
          "Østbo", new Newcomer("Karen Krogh", "karen@ost.example", MailSite.PASSWORD));
  private static final Organisations.Registered VEST =
      SITE.organisation("Vestbo", new Newcomer("Lis Lund", "lis@vest.example", MailSite.PASSWORD));

  private final Browser karen = SITE.browser(0).signIn("karen@ost.example", MailSite.PASSWORD);

  @AfterAll
  static void close() {
    SITE.close();
  }

  private static String persons(Organisations.Registered organisation) {
    return "/" + organisation.slug() + "/organisation/persons";
  }

  private static String add(
      Browser administrator, Organisations.Registered organisation, String name, String email) {
    String persons = persons(organisation);
    return administrator
        .post(persons + "/new", persons, "name", name, "email", email, "phone", "")
        .location();
  }

  private static final Pattern SEEN = Pattern.compile("name=\"seen\"[^>]*value=\"([^\"]*)\"");

  private static void invite(Browser administrator, String person) {
    Matcher seen = SEEN.matcher(administrator.get(person).html());
    String mark = seen.find() ? seen.group(1) : "";
    assertEquals(302, administrator.post(person, person + "/invitations", "seen", mark).status());
  }

  private static void give(Browser administrator, String person, Role role) {
    administrator.post(person, person + "/grants", "role", role.name(), "scope", "ORGANISATION");
  }

  @Test
  void an_invited_person_chooses_a_password_and_has_the_roles_at_once() throws Exception {
    String bo = add(karen, OST, "Bo Åkjær", "bo@øst.example");
    assertTrue(karen.get(bo).text().contains("Ikke inviteret"));
    invite(karen, bo);
    assertTrue(karen.get(bo).text().contains("men har ingen rolle"), "a warning");
    give(karen, bo, Role.AUDITOR);
    assertFalse(karen.get(bo).text().contains("men har ingen rolle"));
    assertTrue(karen.get(bo).text().contains("Personen har ikke taget imod den endnu"));

    String letter = SITE.letter("xn--st-kka.example", 1);
    assertTrue(letter.startsWith("Invitation til Samdrift hos Østbo\nHej Bo Åkjær"), letter);
    assertTrue(letter.contains("Karen Krogh inviterer dig til at bruge Samdrift hos Østbo."));
    assertTrue(letter.contains("Linket virker én gang og til "), letter);
    String link = MailSite.link(letter);

    Browser guest = SITE.browser(0);
    Answer page = guest.get(link);
    assertTrue(page.text().contains("Bo Åkjær, du er inviteret til at bruge Samdrift hos Østbo."));
    assertTrue(page.text().contains("Mindst 12 tegn"), "the rules are shown before one tries");
    Answer weak = guest.post(link, link, "password", "boåkjær12345");
    assertTrue(weak.text().contains("for let at gætte"), weak::text);
    Answer own = guest.post(link, link, "password", "Prøve ÅKJÆR Østbo");
    assertTrue(own.text().contains("dit navn, din e-mail eller organisationens"), own::text);
    Answer in = guest.post(link, link, "password", MailSite.PASSWORD);
    assertEquals("/oestbo", in.location());
    assertTrue(guest.get("/oestbo").text().contains("Du er nu med i Østbo"));
    assertEquals(200, guest.get(persons(OST)).status(), "an auditor may read");
    assertEquals(403, guest.get(persons(OST) + "/new").status());

    assertTrue(SITE.browser(0).get(link).text().contains("Invitationen er allerede taget imod"));
    assertTrue(
        SITE.browser(0)
            .post("/sign-in", link, "password", "en helt anden lang kode")
            .text()
            .contains("Invitationen er allerede taget imod"));
    assertTrue(karen.get(bo).text().contains("Har login"));
    assertTrue(karen.get(bo).text().contains("inviterede Bo Åkjær (bo@øst.example)"));
    assertTrue(karen.get(bo).text().contains("Bo Åkjær tog imod invitationen"));
    assertEquals(409, karen.post(bo, bo + "/invitations").status());
    SITE.browser(0).signIn("BO@xn--st-kka.example", MailSite.PASSWORD);
  }

  @Test
  void a_new_invitation_voids_the_earlier_one_and_both_can_be_taken_back_or_grow_old()
      throws Exception {
    String eva = add(karen, OST, "Eva", "eva@ost.example");
    invite(karen, eva);
    String first = MailSite.link(SITE.letter("eva@ost.example", 1));
    invite(karen, eva);
    String second = MailSite.link(SITE.letter("eva@ost.example", 2));

    assertTrue(SITE.browser(0).get(first).text().contains("Invitationen gælder ikke længere"));
    assertTrue(SITE.browser(0).get(second).text().contains("Velkommen til Østbo"));

    karen.post(eva, eva + "/invitations/withdrawals");
    assertTrue(karen.get(eva).text().contains("Trukket tilbage"));
    assertTrue(karen.get(eva).text().contains("trak invitationen til Eva tilbage"));
    Answer late = SITE.browser(0).post("/sign-in", second, "password", MailSite.PASSWORD);
    assertTrue(late.text().contains("Invitationen gælder ikke længere"), late::text);
    assertEquals(409, karen.post(eva, eva + "/invitations/withdrawals").status());

    invite(karen, eva);
    String third = MailSite.link(SITE.letter("eva@ost.example", 3));
    SITE.tell(
        "update identity.link set created_at = created_at - interval '15 days',"
            + " expires_at = expires_at - interval '15 days' where email = 'eva@ost.example'");
    assertTrue(SITE.browser(0).get(third).text().contains("Invitationen er for gammel"));
    assertTrue(SITE.browser(0).get(third + "x").text().contains("Samdrift kender ikke dette link"));
  }

  @Test
  void an_invitation_that_is_asked_for_twice_from_one_page_is_one_letter() throws Exception {
    String liv = add(karen, OST, "Liv", "liv@ost.example");

    karen.post(liv, liv + "/invitations", "seen", "");
    Answer again = karen.post(liv, liv + "/invitations", "seen", "");

    assertEquals(liv, again.location());
    String link = MailSite.link(SITE.letter("liv@ost.example", 1));
    assertTrue(SITE.browser(0).get(link).text().contains("Velkommen til Østbo"));
    assertEquals(1, karen.get(liv).text().split("inviterede Liv", -1).length - 1);
  }

  @Test
  void a_link_is_for_the_address_it_was_sent_to_and_for_who_is_still_there() throws Exception {
    String ole = add(karen, OST, "Ole", "ole@ost.example");
    invite(karen, ole);
    String link = MailSite.link(SITE.letter("ole@ost.example", 1));
    change(ole, "1", "ole@nyt.example", "");
    assertTrue(SITE.browser(0).get(link).text().contains("Invitationen gælder ikke længere"));
    assertTrue(karen.get(ole).text().contains("E-mailen er ændret siden"));

    change(ole, "2", "ole@ost.example", "2020-01-01");
    assertTrue(SITE.browser(0).get(link).text().contains("Invitationen gælder ikke længere"));
    assertEquals(409, karen.post(ole, ole + "/invitations").status());
  }

  private void change(String person, String version, String email, String leftOn) {
    Answer changed =
        karen.post(
            person + "/edit",
            person + "?version=" + version,
            "name",
            "Ole",
            "email",
            email,
            "phone",
            "",
            "leftOn",
            leftOn);
    assertEquals(302, changed.status(), changed::text);
  }

  @Test
  void one_login_is_enough_for_two_organisations() throws Exception {
    String lis = add(karen, OST, "Lis Lund", "lis@vest.example");
    give(karen, lis, Role.AUDITOR);
    invite(karen, lis);
    String link = MailSite.link(SITE.letter("lis@vest.example", 1));

    Browser stranger = SITE.browser(0);
    assertTrue(stranger.get(link).text().contains("Du har allerede en adgangskode"));
    Answer wrong = stranger.post(link, link, "password", "en helt anden lang kode");
    assertTrue(wrong.text().contains("Adgangskoden er forkert. Prøv igen."), wrong::text);

    Browser vest = SITE.browser(0).signIn("lis@vest.example", MailSite.PASSWORD);
    assertTrue(vest.get(link).text().contains("Tag imod, så kommer denne organisation med"));
    assertEquals("/oestbo", vest.post(link, link).location());
    assertEquals(200, vest.get(persons(OST)).status());
    assertEquals(200, vest.get(persons(VEST)).status());
    assertTrue(vest.get("/").text().contains("Vælg organisation"));
  }

  @Test
  void who_is_signed_in_as_somebody_else_is_told_and_signed_in_anew() throws Exception {
    String ida = add(karen, OST, "Ida", "ida@ost.example");
    invite(karen, ida);
    String link = MailSite.link(SITE.letter("ida@ost.example", 1));

    Browser browser = SITE.browser(0).signIn("lis@vest.example", MailSite.PASSWORD);
    assertTrue(browser.get(link).text().contains("Du er logget ind som lis@vest.example"));
    Answer in = browser.post(link, link, "password", MailSite.PASSWORD);

    assertEquals("/oestbo", in.location());
    assertTrue(browser.get("/oestbo").text().contains("Du har ingen rolle endnu"));
    assertTrue(browser.get("/profile").text().contains("ida@ost.example"));
    assertEquals(404, browser.get(persons(VEST)).status());
  }

  @Test
  void of_two_who_use_a_link_at_once_one_comes_in() throws Exception {
    String per = add(karen, OST, "Per", "per@ost.example");
    give(karen, per, Role.AUDITOR);
    invite(karen, per);
    String link = MailSite.link(SITE.letter("per@ost.example", 1));

    List<Future<Answer>> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        String password = MailSite.PASSWORD + i;
        answers.add(threads.submit(() -> SITE.browser(0).post(link, link, "password", password)));
      }
    }

    int in = 0;
    for (Future<Answer> answer : answers) {
      in += answer.get().location().equals("/oestbo") ? 1 : 0;
      assertTrue(answer.get().status() != 500, answer.get()::text);
    }
    assertEquals(1, in);
  }

  @Test
  void a_new_person_can_be_invited_at_once_and_needs_an_address_for_it() throws Exception {
    String persons = persons(OST);
    Answer refused =
        karen.post(
            persons + "/new", persons, "name", "Ulf", "email", "", "phone", "", "invites", "true");
    assertTrue(refused.text().contains("Skriv den e-mail, invitationen skal sendes til."));
    assertTrue(refused.html().contains("checked"), "the choice is kept");

    String ulf =
        karen
            .post(
                persons + "/new",
                persons,
                "name",
                "Ulf",
                "email",
                "ulf@ost.example",
                "phone",
                "",
                "invites",
                "true")
            .location();
    assertTrue(karen.get(ulf).text().contains("Ulf er tilføjet og inviteret"));
    assertTrue(SITE.letter("ulf@ost.example", 1).contains("Hej Ulf"));
  }
}
