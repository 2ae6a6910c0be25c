package dk.samdrift.app.mail;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Where other rooms put letters; {@link OutboxLetters} tells what became of them. */
@Component
public class Outbox {

  /** No letter is tried by itself for longer. */
  static final Duration PATIENCE = Duration.ofDays(3);

  private final JdbcClient jdbc;
  private final MailSettings settings;
  private final Clock clock;

  /** With the clock that tells when letters are put. */
  public Outbox(JdbcClient jdbc, MailSettings settings, Clock clock) {
    this.jdbc = jdbc;
    this.settings = settings;
    this.clock = clock;
  }

  /** Do letters leave at all? */
  public boolean hasServer() {
    return settings.server().isPresent();
  }

  /**
   * Puts a letter in the caller's transaction: it is sent when that is kept, and never otherwise.
   * It belongs to the organisation that is worked for, and outside one to none.
   */
  public LetterId put(Letter letter) {
    return put(letter, null);
  }

  /**
   * Puts a letter as {@link #put(Letter)} does.
   *
   * @param concerning by which {@link #makeVoid} finds it
   */
  public LetterId put(Letter letter, @Nullable UUID concerning) {
    if (!TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("letters are put in a transaction: " + letter.subject());
    }
    LetterId id = LetterId.next();
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    jdbc.sql(
            """
            insert into mail.letter
                   (id, organisation_id, put_at, recipient, recipient_name, subject, body,
                    is_secret, state, due_at, try_until, attempts, concerning)
            values (:id, :organisation, :now, :to, :toName, :subject, :text,
                    :isSecret, 'WAITING', :now, :tryUntil, 0, :concerning)
            """)
        .param("concerning", concerning)
        .param("id", id.value())
        .param("organisation", Work.current().map(OrganisationId::value).orElse(null))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("to", letter.to().text())
        .param("toName", letter.toName())
        .param("subject", letter.subject())
        .param("text", letter.text())
        .param("isSecret", letter.isSecret())
        .param("tryUntil", now.plus(PATIENCE).atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  /**
   * Keeps what has not left yet from being sent, because it is not so any more.
   *
   * @param why a sentence for administrators
   */
  public void makeVoid(UUID concerning, String why) {
    jdbc.sql(
            """
            update mail.letter
               set state = 'VOID', reason = :why, body = case when not is_secret then body end
             where concerning = :concerning
               and state = 'WAITING'
               and organisation_id is not distinct from cast(:organisation as uuid)
            """)
        .param("why", why)
        .param("concerning", concerning)
        .param("organisation", Work.current().map(OrganisationId::value).orElse(null))
        .update();
  }

  /**
   * Sends a letter again that was stopped, because somebody has decided so. It keeps its identity,
   * so that a receiver who has it already can tell.
   */
  public void again(LetterId id) {
    Stopped letter = lock(id).orElseThrow(() -> new Refused("mail.letter-unknown"));
    if (!letter.state().isStopped()) {
      throw new Refused("mail.letter-not-stopped");
    }
    if (letter.isWiped()) {
      throw new Refused("mail.secret-gone");
    }
    Instant now = clock.instant();
    jdbc.sql(
            """
            update mail.letter
               set state = 'WAITING', due_at = :now, try_until = :tryUntil, handed_over_at = null
             where id = :id
            """)
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("tryUntil", now.plus(PATIENCE).atOffset(ZoneOffset.UTC))
        .update();
  }

  // The table has no row-level security, so this asks for an organisation.
  private Optional<Stopped> lock(LetterId id) {
    return jdbc.sql(
            """
            select state, body is null as is_wiped
              from mail.letter
             where id = :id
               and organisation_id is not distinct from cast(:organisation as uuid)
               for update
            """)
        .param("id", id.value())
        .param("organisation", Work.current().map(OrganisationId::value).orElse(null))
        .query(Stopped.class)
        .optional();
  }

  private record Stopped(LetterState state, boolean isWiped) {}
}
