package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.store.NewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.replanning. */
@Repository
@Transactional
class Replannings {

  private final JdbcClient jdbc;
  private final Clock clock;

  Replannings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A milestone got another day. */
  record Replanning(
      @Nullable LocalDate from, LocalDate to, String reason, String byName, Instant at) {}

  void add(
      UUID cooperation,
      String milestone,
      @Nullable LocalDate from,
      LocalDate to,
      String reason,
      Actor actor) {
    jdbc.sql(
            """
            insert into cooperation.replanning
                (replanning_id, cooperation_id, milestone, from_day, to_day, reason, person_id,
                 person_name, at)
            values (:id, :cooperation, :milestone, :from, :to, :reason, :person, :name, :at)
            """)
        .param("id", NewId.next())
        .param("cooperation", cooperation)
        .param("milestone", milestone)
        .param("from", from)
        .param("to", to)
        .param("reason", reason)
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Those of a milestone, the newest first. */
  @Transactional(readOnly = true)
  List<Replanning> of(UUID cooperation, String milestone) {
    return jdbc.sql(
            """
            select from_day, to_day, reason, person_name, at
              from cooperation.replanning
             where cooperation_id = :cooperation
               and milestone = :milestone
             order by at desc, replanning_id desc
            """)
        .param("cooperation", cooperation)
        .param("milestone", milestone)
        .query(Replannings::read)
        .list();
  }

  private static Replanning read(ResultSet row, int unusedNumber) throws SQLException {
    return new Replanning(
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        row.getString("reason"),
        row.getString("person_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
