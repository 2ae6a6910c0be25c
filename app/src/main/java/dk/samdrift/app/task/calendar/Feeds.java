package dk.samdrift.app.task.calendar;

import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.store.NewId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of task.feed. */
@Repository
@Transactional
class Feeds {

  private final JdbcClient jdbc;

  Feeds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** When a person's link was made that is open now. */
  @Transactional(readOnly = true)
  Optional<Instant> openSince(PersonId person) {
    return jdbc.sql(
            "select made_at from task.feed where person_id = :person and withdrawn_at is null")
        .param("person", person.value())
        .query(OffsetDateTime.class)
        .optional()
        .map(OffsetDateTime::toInstant);
  }

  /** Whose an open link is. */
  @Transactional(readOnly = true)
  Optional<PersonId> personOf(UUID feed) {
    return jdbc.sql(
            "select person_id from task.feed where feed_id = :feed and withdrawn_at is null")
        .param("feed", feed)
        .query(UUID.class)
        .optional()
        .map(PersonId::new);
  }

  /** A new link; one that there was is closed. */
  UUID make(PersonId person, Instant now) {
    withdraw(person, now);
    UUID id = NewId.next();
    jdbc.sql(
            """
            insert into task.feed (feed_id, person_id, made_at)
            values (:id, :person, :now)
            """)
        .param("id", id)
        .param("person", person.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
    return id;
  }

  /** Closes a person's link; false when there was none. */
  boolean withdraw(PersonId person, Instant now) {
    return jdbc.sql(
                """
                update task.feed
                   set withdrawn_at = :now
                 where person_id = :person
                   and withdrawn_at is null
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("person", person.value())
            .update()
        > 0;
  }
}
