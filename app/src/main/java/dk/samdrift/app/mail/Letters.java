package dk.samdrift.app.mail;

import static dk.samdrift.app.language.Messages.msg;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The rows a sender works on, one transaction at a time. A letter is taken by moving the moment it
 * is due: a sender that dies gives it back by letting that moment pass. Whoever hands a letter over
 * must still hold the latest attempt, so of two senders only one ever does.
 */
final class Letters {

  /** As long has a sender before others may take its letter. */
  static final Duration LEASE = Duration.ofMinutes(15);

  private static final Duration FIRST_DELAY = Duration.ofMinutes(1);
  private static final Duration LONGEST_DELAY = Duration.ofHours(6);
  private static final int LONGEST_REASON = 500;
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cs}]+");

  private static final RowMapper<TakenLetter> TAKEN =
      (row, index) ->
          new TakenLetter(
              new LetterId(row.getObject("id", UUID.class)),
              row.getInt("attempts"),
              row.getString("message_id"),
              row.getObject("put_at", OffsetDateTime.class).toInstant(),
              new Letter(
                  new EmailAddress(row.getString("recipient")),
                  row.getString("recipient_name"),
                  row.getString("subject"),
                  row.getString("body"),
                  row.getBoolean("is_secret")));

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Letters(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Stops letters that were being handed over by a sender that is gone, and those too old. */
  void stopHopeless(Instant now) {
    transaction.executeWithoutResult(status -> {
      stop(
          """
          update mail.letter
             set state = 'MAYBE_SENT', reason = :reason,
                 body = case when is_secret then null else body end
           where state = 'HANDING_OVER' and handed_over_at < :limit
          """,
          "mail.reason.no-mark",
          now.minus(LEASE));
      stop(
          """
          update mail.letter
             set state = 'GIVEN_UP', reason = coalesce(reason, :reason),
                 body = case when is_secret then null else body end
           where state = 'WAITING' and due_at <= :limit and try_until <= :limit
          """,
          "mail.reason.too-old",
          now);
    });
  }

  private void stop(String sql, String reasonKey, Instant limit) {
    jdbc.sql(sql).param("reason", msg(reasonKey)).param("limit", at(limit)).update();
  }

  /** Takes the letter that has been due longest. */
  Optional<TakenLetter> take(Instant now, String domain) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Optional<TakenLetter> taken =
              jdbc.sql(
                      """
                      update mail.letter
                         set due_at = :leaseEnd, attempts = attempts + 1,
                             message_id = coalesce(message_id, '<' || id || '@' || :domain || '>')
                       where id = (select due.id
                                     from mail.letter due
                                    where due.state = 'WAITING' and due.due_at <= :now
                                    order by due.due_at, due.id
                                    limit 1
                                      for update skip locked)
                      returning id, attempts, message_id, put_at, recipient, recipient_name, subject,
                                body, is_secret
                      """)
                  .param("leaseEnd", at(now.plus(LEASE)))
                  .param("domain", domain)
                  .param("now", at(now))
                  .query(TAKEN)
                  .optional();
          taken.ifPresent(letter -> begin(letter, now));
          return taken;
        }));
  }

  private void begin(TakenLetter taken, Instant now) {
    jdbc.sql(
            """
            insert into mail.attempt (letter_id, number, begun_at)
            values (:id, :attempt, :now)
            """)
        .param("id", taken.id().value())
        .param("attempt", taken.attempt())
        .param("now", at(now))
        .update();
  }

  /** From here on it may have been sent. False when somebody else has it by now. */
  boolean handOver(TakenLetter taken, Instant now) {
    return Objects.requireNonNull(
            transaction.execute(status ->
                jdbc.sql(
                        """
                        update mail.letter
                           set state = 'HANDING_OVER', handed_over_at = :now
                         where id = :id and state = 'WAITING' and attempts = :attempt
                        """)
                    .param("id", taken.id().value())
                    .param("attempt", taken.attempt())
                    .param("now", at(now))
                    .update()))
        == 1;
  }

  void record(TakenLetter taken, Outcome outcome, Instant now) {
    switch (outcome) {
      case Outcome.Sent sent -> record(taken, LetterState.SENT, null, now, now);
      case Outcome.Postponed postponed ->
          record(
              taken,
              LetterState.WAITING,
              postponed.reason(),
              now.plus(delay(taken.attempt())),
              now);
      case Outcome.Refusal refusal ->
          record(taken, LetterState.REFUSED, refusal.reason(), now, now);
      case Outcome.Doubtful doubtful ->
          record(taken, LetterState.MAYBE_SENT, doubtful.reason(), now, now);
    }
  }

  private void record(
      TakenLetter taken, LetterState state, @Nullable String said, Instant due, Instant now) {
    String reason = said == null ? null : readable(said);
    transaction.executeWithoutResult(status -> {
      jdbc.sql(
              """
              update mail.letter
                 set state = :state, reason = :reason, due_at = :due,
                     body = case when is_secret and :state <> 'WAITING' then null else body end
               where id = :id
                 and attempts = :attempt
                 and state in ('WAITING', 'HANDING_OVER', 'MAYBE_SENT')
              """)
          .param("state", state.name())
          .param("reason", reason)
          .param("due", at(due))
          .param("id", taken.id().value())
          .param("attempt", taken.attempt())
          .update();
      jdbc.sql(
              """
              update mail.attempt
                 set ended_at = :now, outcome = :state, reason = :reason
               where letter_id = :id and number = :attempt
              """)
          .param("now", at(now))
          .param("state", state.name())
          .param("reason", reason)
          .param("id", taken.id().value())
          .param("attempt", taken.attempt())
          .update();
    });
  }

  /** One minute, two, four and so on, up to six hours. */
  static Duration delay(int attempt) {
    Duration delay = FIRST_DELAY.multipliedBy(1L << Math.min(attempt - 1, 20));
    return delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY;
  }

  private static String readable(String said) {
    String line = INVISIBLE.matcher(said).replaceAll(" ").strip();
    return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) : line;
  }

  private static OffsetDateTime at(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }
}
