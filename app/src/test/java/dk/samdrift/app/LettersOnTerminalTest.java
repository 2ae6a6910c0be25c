package dk.samdrift.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Letter;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.mail.OutboxLetters;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.Work;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where there is no mail server, whoever runs the program hands over links to new passwords. */
class LettersOnTerminalTest {

  private final StringWriter screen = new StringWriter();
  private final Instant start = Site.bean(Clock.class).instant();

  private static void put(String email, String text) {
    new TransactionTemplate(Site.bean(PlatformTransactionManager.class))
        .executeWithoutResult(status ->
            Site.bean(Outbox.class)
                .put(Letter.secret(EmailAddress.of(email), "", "Ny adgangskode", text)));
  }

  private Runnable terminal(Instant since) {
    return new LettersOnTerminal(
        Site.bean(OutboxLetters.class), new PrintWriter(screen, true), since);
  }

  @Test
  void a_letter_about_signing_in_is_shown_once_with_its_link_and_to_whom() {
    Runnable terminal = terminal(start);
    put("ib@skaerm.example", "https://samdrift.example/password/hemmeligt-1");

    terminal.run();
    terminal.run();

    String shown = screen.toString();
    assertTrue(shown.contains("ib@skaerm.example"), shown);
    assertEquals(2, shown.split("/password/hemmeligt-1", -1).length, shown);
  }

  @Test
  void letters_from_before_the_start_and_those_of_an_organisation_are_not_shown() {
    put("gammel@skaerm.example", "https://samdrift.example/password/hemmeligt-2");
    Runnable terminal = terminal(Site.bean(Clock.class).instant());
    Work.in(
        TwoOrganisations.NORTH.organisation().id(),
        () -> put("gaest@skaerm.example", "https://samdrift.example/invitation/hemmeligt-3"));

    terminal.run();

    assertFalse(screen.toString().contains("hemmeligt"), screen::toString);
  }
}
