package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Letter;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.mail.PublicAddress;
import dk.samdrift.app.store.Crossing;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Everything that follows when somebody has chosen another password: whoever was signed in with the
 * old one is out, links to a new one are void, and the owner is told by mail. The login is global
 * and the history is not, so it is told in each organisation that the login may enter; none learns
 * of the others.
 */
@Service
@Transactional
class PasswordChange {

  private final Passwords passwords;
  private final Logins logins;
  private final Outbox outbox;
  private final PublicAddress address;
  private final FindByIndexNameSessionRepository<? extends Session> sessions;
  private final Crossing crossing;
  private final History history;
  private final Clock clock;

  PasswordChange(
      Passwords passwords,
      Logins logins,
      Outbox outbox,
      PublicAddress address,
      FindByIndexNameSessionRepository<? extends Session> sessions,
      Crossing crossing,
      History history,
      Clock clock) {
    this.passwords = passwords;
    this.logins = logins;
    this.outbox = outbox;
    this.address = address;
    this.sessions = sessions;
    this.crossing = crossing;
    this.history = history;
    this.clock = clock;
  }

  /** By somebody who is signed in and knew the old one; the session this is done in goes on. */
  public void byOwner(Login login, String password, String session) {
    change(login, password, session);
    tell(login, "identity.history.password-changed", List.of());
  }

  /** By somebody who had a link that was sent by mail. */
  public void byLink(Login login, String password) {
    change(login, password, "");
    tell(login, "identity.history.password-reset", List.of(login.email()));
  }

  private void change(Login login, String password, String keptSession) {
    passwords.replace(login, password);
    sessions.findByPrincipalName(login.id().toString()).keySet().stream()
        .filter(id -> !id.equals(keptSession))
        .forEach(sessions::deleteById);
    Instant now = clock.instant();
    String text =
        msg(
            "identity.password.changed.letter",
            Letter.line(login.name()),
            login.email(),
            Formats.moment(now),
            address.of("/password"));
    String subject = msg("identity.password.changed.letter.subject");
    outbox.put(Letter.open(EmailAddress.of(login.email()), login.name(), subject, text));
  }

  private void tell(Login login, String key, List<String> values) {
    for (Entry entry : logins.entries(login.id())) {
      crossing.into(
          entry.organisation(),
          () ->
              history.note(
                  new Actor(entry.person(), login.name()),
                  key,
                  values,
                  Subject.of("person", entry.person())));
    }
  }
}
