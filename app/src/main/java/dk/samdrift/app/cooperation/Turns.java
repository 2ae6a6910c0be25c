package dk.samdrift.app.cooperation;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.store.NewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.turn. */
@Repository
@Transactional
public class Turns {

  private final JdbcClient jdbc;
  private final Clock clock;

  Turns(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Keeps one; its maker's name and moment are not looked at. */
  public void add(UUID cooperation, Turn turn, Actor actor) {
    CooperationState from = turn.from();
    jdbc.sql(
            """
            insert into cooperation.turn
                (turn_id, cooperation_id, from_state, to_state, on_day, decided_by, reason, lesson,
                 missing, person_id, person_name, at)
            values (:id, :cooperation, :from, :to, :day, :decidedBy, :reason, :lesson,
                    :missing, :person, :name, :at)
            """)
        .param("id", NewId.next())
        .param("cooperation", cooperation)
        .param("from", from == null ? null : from.name())
        .param("to", turn.to().name())
        .param("day", turn.day())
        .param("decidedBy", turn.decidedBy())
        .param("reason", turn.reason())
        .param("lesson", turn.lesson())
        .param("missing", turn.missing().toArray(String[]::new))
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** All of a cooperation, the newest first. */
  @Transactional(readOnly = true)
  public List<Turn> of(UUID cooperation) {
    return jdbc.sql(
            """
            select from_state, to_state, on_day, decided_by, reason, lesson, missing,
                   person_name, at
              from cooperation.turn
             where cooperation_id = :cooperation
             order by at desc, turn_id desc
            """)
        .param("cooperation", cooperation)
        .query(Turns::read)
        .list();
  }

  private static Turn read(ResultSet row, int unusedNumber) throws SQLException {
    String from = row.getString("from_state");
    return new Turn(
        from == null ? null : CooperationState.valueOf(from),
        CooperationState.valueOf(row.getString("to_state")),
        row.getObject("on_day", LocalDate.class),
        row.getString("decided_by"),
        row.getString("reason"),
        row.getString("lesson"),
        List.of((String[]) row.getArray("missing").getArray()),
        row.getString("person_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
