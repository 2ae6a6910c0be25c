package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Links.Link;
import dk.samdrift.app.identity.Links.Purpose;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Letter;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.mail.PublicAddress;
import java.time.Clock;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Answers those who have asked for a new password, with a link by mail. The letter belongs to no
 * organisation: whoever could read it there could sign in as somebody else.
 */
@Component
class NewPasswords {

  private final PasswordRequests requests;
  private final Logins logins;
  private final Links links;
  private final Outbox outbox;
  private final PublicAddress address;
  private final Clock clock;

  NewPasswords(
      PasswordRequests requests,
      Logins logins,
      Links links,
      Outbox outbox,
      PublicAddress address,
      Clock clock) {
    this.requests = requests;
    this.logins = logins;
    this.links = links;
    this.outbox = outbox;
    this.address = address;
    this.clock = clock;
  }

  /** Writes the letters that are missing. */
  @Scheduled(scheduler = "roundsScheduler", fixedDelayString = "${samdrift.mail.every:PT2S}")
  @Transactional
  public void answer() {
    for (String email : requests.take(clock.instant())) {
      logins
          .byEmail(email)
          .ifPresent(
              login -> EmailAddress.ofPerson(login.email()).ifPresent(to -> write(login, to)));
    }
  }

  private void write(Login login, EmailAddress to) {
    Instant now = clock.instant();
    String secret = links.make(new Link(Purpose.PASSWORD, login.email(), null, null), now);
    String text =
        msg(
            "identity.password.letter",
            Letter.line(login.name()),
            address.of("/password/" + secret),
            Formats.moment(Purpose.PASSWORD.until(now)));
    outbox.put(Letter.secret(to, login.name(), msg("identity.password.letter.subject"), text));
  }
}
