package dk.samdrift.app.mail.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Letter;
import dk.samdrift.app.mail.LetterId;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.MailSite;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.Work;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What administrators see of letters, and what they do not. */
class OutboxPageTest {

  private static final TwoOrganisations NORTH = TwoOrganisations.NORTH;
  private static final String MAIL = "/" + NORTH.organisation().slug() + "/mail";

  @Test
  void only_administrators_see_letters() {
    for (Role role : Role.values()) {
      int expected = role == Role.ADMINISTRATOR ? 200 : 403;
      assertEquals(expected, NORTH.as(role).get(MAIL).status(), role.name());
      assertEquals(expected, NORTH.as(role).get(MAIL + "/" + NORTH.letter()).status(), role.name());
    }
    assertTrue(
        NORTH.as(Role.ADMINISTRATOR).get("/" + NORTH.organisation().slug()).html().contains(MAIL));
    assertFalse(
        NORTH.as(Role.AUDITOR).get("/" + NORTH.organisation().slug()).html().contains(MAIL));
  }

  @Test
  void without_a_mail_server_a_link_is_shown_to_who_asks_for_it_and_the_history_tells() {
    Browser administrator = NORTH.as(Role.ADMINISTRATOR);
    Answer list = administrator.get(MAIL);
    assertTrue(list.text().contains("Ingen mailserver"), list::text);
    assertFalse(list.html().contains("hemmeligt"));
    String letter = MAIL + "/" + NORTH.letter();
    assertFalse(administrator.get(letter).html().contains("hemmeligt"));
    assertTrue(administrator.get(letter).text().contains("Vis brevet med linket"));

    Answer opened = administrator.post(letter, letter + "/openings");

    assertTrue(
        opened.html().contains("<a href=\"https://nordmærke.example/hemmeligt\">"), opened::html);
    assertEquals(1, openings());
  }

  @Test
  void a_letter_whose_link_was_replaced_or_taken_back_says_so_and_is_handed_to_nobody() {
    NewOrganisation made = NewOrganisation.make();
    Browser karen = made.administrator();
    String persons = made.home() + "/organisation/persons/";
    String liv = persons + made.person("Liv", "liv@" + made.domain());
    String mail = made.home() + "/mail";
    String first = invited(karen, liv, mail, "");
    String second = invited(karen, liv, mail, first);

    Answer replaced = karen.get(first);
    assertTrue(replaced.text().contains("Sendes ikke. Der er skrevet en nyere"), replaced::text);
    assertFalse(replaced.text().contains("giv selv modtageren linket"), replaced::text);
    assertFalse(replaced.text().contains("Vis brevet med linket"), replaced::text);
    assertTrue(karen.get(second).text().contains("giv selv modtageren linket"));
    assertTrue(karen.get(mail + "?state=VOID").text().contains("Gælder ikke længere"));
    karen.post(liv, liv + "/invitations/withdrawals");
    assertTrue(karen.get(second).text().contains("Invitationen er trukket tilbage."));
  }

  /** The address of a new letter, which is not the one that is known. */
  private static String invited(Browser karen, String person, String mail, String known) {
    Matcher seen =
        Pattern.compile("name=\"seen\"[^>]*value=\"([^\"]*)\"").matcher(karen.get(person).html());
    karen.post(person, person + "/invitations", "seen", seen.find() ? seen.group(1) : "");
    return Pattern.compile("href=\"(" + mail + "/[0-9a-f-]{36})\"")
        .matcher(karen.get(mail).html())
        .results()
        .map(found -> found.group(1))
        .filter(found -> !found.equals(known))
        .findFirst()
        .orElseThrow();
  }

  private static int openings() {
    TransactionTemplate transaction =
        new TransactionTemplate(Site.bean(PlatformTransactionManager.class));
    Integer found =
        Work.in(
            NORTH.organisation().id(),
            () ->
                transaction.execute(status ->
                    Site.bean(JdbcClient.class)
                        .sql(
                            "select count(*) from history.entry"
                                + " where sentence_key = 'mail.history.opened'")
                        .query(Integer.class)
                        .single()));
    return Objects.requireNonNull(found);
  }

  @Test
  void letters_are_found_by_receiver_subject_and_state() {
    Browser administrator = NORTH.as(Role.ADMINISTRATOR);

    assertTrue(administrator.get(MAIL + "?search=gaest%40nord").text().contains("Viser 1–1 af 1"));
    assertTrue(administrator.get(MAIL + "?search=findes%20ikke").text().contains("findes ikke"));
    assertFalse(administrator.get(MAIL + "?state=SENT").html().contains("gaest@nord"));
    assertTrue(administrator.get(MAIL + "?state=WAITING").html().contains("gaest@nord"));
    assertTrue(administrator.get(MAIL + "?sort=-to&state=nonsense").html().contains("gaest@nord"));
  }

  @Test
  void a_link_to_a_new_password_is_read_by_no_administrator_whoever_it_is_for() throws Exception {
    for (Role role : new Role[] {Role.SITE_STAFF, Role.ADMINISTRATOR}) {
      String email = role.name().toLowerCase(java.util.Locale.ROOT) + "@nord.example";
      new Browser().post("/password", "/password", "email", email);
      UUID letter = waitFor(email);
      Browser administrator = NORTH.as(Role.ADMINISTRATOR);

      assertFalse(administrator.get(MAIL + "?search=adgangskode").html().contains(email));
      assertEquals(404, administrator.get(MAIL + "/" + letter).status());
      assertEquals(404, administrator.post(MAIL, MAIL + "/" + letter + "/openings").status());
      assertEquals(404, administrator.post(MAIL, MAIL + "/" + letter + "/sendings").status());
    }
  }

  private static UUID waitFor(String email) throws InterruptedException {
    for (int i = 0; i < 200; i++) {
      var found =
          Site.bean(JdbcClient.class)
              .sql("select id from mail.letter where recipient = :email and is_secret")
              .param("email", email)
              .query(UUID.class)
              .list();
      if (!found.isEmpty()) {
        return found.getFirst();
      }
      Thread.sleep(50);
    }
    throw new IllegalStateException("no letter to " + email);
  }

  @Test
  void with_a_mail_server_nobody_reads_links_and_a_letter_that_was_stopped_is_sent_again()
      throws Exception {
    try (MailSite site = new MailSite("outbox_page", 1)) {
      Organisations.Registered ost =
          site.organisation("Østbo", new Newcomer("Karen", "karen@ost.example", MailSite.PASSWORD));
      Browser karen = site.browser(0).signIn("karen@ost.example", MailSite.PASSWORD);
      LetterId secret = put(site, ost, "bo@ost.example", true);
      site.letter("bo@ost.example", 1);
      String page = "/oestbo/mail/" + secret;
      waitUntil(karen, page, "Sendt");
      assertTrue(karen.get(page).text().contains("Teksten er derfor slettet"));
      assertFalse(karen.post(page, page + "/openings").html().contains("hemmeligt"));

      LetterId open = put(site, ost, "eva@ost.example", false);
      site.letter("eva@ost.example", 1);
      String stopped = "/oestbo/mail/" + open;
      waitUntil(karen, stopped, "Sendt");
      assertEquals(409, karen.post(stopped, stopped + "/sendings").status(), "sent is sent");
      site.tell(
          "update mail.letter set state = 'REFUSED', reason = '550 5.1.1 no such user' where id = '"
              + open
              + "'");
      Answer refused = karen.get(stopped);
      assertTrue(refused.text().contains("Adressen findes ikke hos modtageren"), refused::text);
      assertTrue(karen.get("/oestbo/mail?state=STOPPED").html().contains("eva@ost.example"));
      assertTrue(karen.get(stopped + "/sendings/new").text().contains("Send brevet igen"));

      karen.post(stopped, stopped + "/sendings");

      assertTrue(site.letter("eva@ost.example", 2).contains("hemmeligt"));
    }
  }

  private static LetterId put(
      MailSite site, Organisations.Registered organisation, String email, boolean isSecret) {
    Letter letter =
        new Letter(EmailAddress.of(email), "", "Møde", "Se https://x.example/hemmeligt", isSecret);
    return Work.in(
        organisation.id(),
        () ->
            Objects.requireNonNull(
                new TransactionTemplate(site.bean(PlatformTransactionManager.class))
                    .execute(status -> site.bean(Outbox.class).put(letter))));
  }

  private static void waitUntil(Browser browser, String page, String words)
      throws InterruptedException {
    for (int i = 0; i < 100 && !browser.get(page).text().contains(words); i++) {
      Thread.sleep(50);
    }
  }
}
