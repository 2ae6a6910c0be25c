package dk.samdrift.app.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.samdrift.app.language.Refused;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LetterTest {

  @Test
  void an_address_is_one_address_and_nothing_else() {
    for (String good :
        List.of(
            "mette@example.dk", "m.s+drift@post.example.dk", "o'neil@example.dk", "a@localhost")) {
      assertEquals(good, EmailAddress.of(" " + good + "\n").text());
    }

    assertEquals("mette@xn--r-3fa9c.dk", EmailAddress.of("mette@ærø.dk").text());

    for (String bad :
        List.of(
            "",
            "mette",
            "@example.dk",
            "mette@",
            "mette@example..dk",
            "a@b.dk,c@d.dk",
            "a@b.dk c@d.dk",
            "a@b@c.dk",
            "Mette <a@b.dk>",
            "a@b.dk\r\nBcc: c@d.dk",
            "a\r\nRCPT TO:<c@d.dk>@b.dk",
            "mettæ@example.dk",
            "a@-b.dk",
            "a".repeat(65) + "@b.dk",
            "a@" + "b.".repeat(130) + "dk")) {
      Refused refused = assertThrows(Refused.class, () -> EmailAddress.of(bad), bad);
      assertEquals("mail.address-invalid", refused.key());
      assertFalse(refused.sentence().contains("\n"));
    }
    assertThrows(Refused.class, () -> new EmailAddress("a@b.dk\n"));
  }

  @Test
  void an_address_is_kept_as_people_read_it_and_found_however_it_is_typed() {
    for (String typed :
        List.of("Mette@Ærø.dk", " mette@ærø.dk ", "METTE@xn--r-3fa9c.dk", "mette@XN--R-3FA9C.DK")) {
      assertEquals("mette@ærø.dk", EmailAddress.canonical(typed), typed);
    }
    assertEquals("ingen adresse", EmailAddress.canonical(" Ingen adresse "));
    assertEquals(Optional.empty(), EmailAddress.ofPerson("mette@nordbo"), "the dot was forgotten");
    assertEquals(Optional.empty(), EmailAddress.ofPerson("mettæ@nordbo.dk"));
  }

  @Test
  void names_and_subjects_stay_on_their_line() {
    Letter letter =
        Letter.open(
            new EmailAddress("a@b.dk"),
            "Mette\r\nBcc: x@y.dk",
            "Møde\nSubject: andet\u2028\0",
            "Hej\nmed\0 dig");

    assertEquals("Mette Bcc: x@y.dk", letter.toName());
    assertEquals("Møde Subject: andet", letter.subject());
    assertEquals("Hej\nmed\uFFFD dig", letter.text());
  }

  @Test
  void a_password_is_not_shown_in_logs() {
    MailServer server =
        new MailServer(
            "mail.example.dk",
            587,
            "drift",
            "hemmelig",
            MailServer.Safety.STARTTLS,
            new EmailAddress("drift@example.dk"),
            "Drift");

    assertFalse(new MailSettings(Optional.of(server)).toString().contains("hemmelig"));
    assertEquals("true", server.properties().getProperty("mail.smtp.starttls.required"));
  }

  @Test
  void attempts_are_a_minute_two_and_four_apart_and_never_more_than_six_hours() {
    assertEquals(Duration.ofMinutes(1), Letters.delay(1));
    assertEquals(Duration.ofMinutes(2), Letters.delay(2));
    assertEquals(Duration.ofMinutes(256), Letters.delay(9));
    assertEquals(Duration.ofHours(6), Letters.delay(10));
    assertEquals(Duration.ofHours(6), Letters.delay(1_000_000));
  }
}
