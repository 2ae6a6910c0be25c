package dk.samdrift.app.organisation.succession;

import dk.samdrift.app.organisation.succession.Succession.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of organisation.succession. */
@Repository
@Transactional
public class Successions {

  private final JdbcClient jdbc;

  Successions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Before and after an estate, the oldest first. */
  @Transactional(readOnly = true)
  public List<Succession> of(UUID estate) {
    return jdbc.sql(
            """
            select other.member_id, other.name, succession.predecessor_id = :estate as is_successor,
                   succession.kind, succession.on_day
              from organisation.succession
              join organisation.member other
                on other.member_id = case when predecessor_id = :estate
                                          then successor_id else predecessor_id end
             where :estate in (predecessor_id, successor_id)
             order by on_day, other.name, other.member_id
            """)
        .param("estate", estate)
        .query(Successions::read)
        .list();
  }

  /** Adds one. */
  public void add(UUID predecessor, UUID successor, Kind kind, LocalDate day) {
    forget(predecessor, successor);
    jdbc.sql(
            """
            insert into organisation.succession (predecessor_id, successor_id, kind, on_day)
            values (:predecessor, :successor, :kind, :day)
            """)
        .param("predecessor", predecessor)
        .param("successor", successor)
        .param("kind", kind.name())
        .param("day", day)
        .update();
  }

  private void forget(UUID predecessor, UUID successor) {
    jdbc.sql(
            """
            delete from organisation.succession
             where predecessor_id = :predecessor
               and successor_id = :successor
            """)
        .param("predecessor", predecessor)
        .param("successor", successor)
        .update();
  }

  /** An estate that was to be part of another one goes on by itself. */
  public void forgetMergers(UUID predecessor) {
    jdbc.sql(
            """
            delete from organisation.succession
             where predecessor_id = :predecessor
               and kind = 'MERGER'
            """)
        .param("predecessor", predecessor)
        .update();
  }

  private static Succession read(ResultSet row, int unusedNumber) throws SQLException {
    return new Succession(
        row.getObject("member_id", UUID.class),
        row.getString("name"),
        row.getBoolean("is_successor"),
        Kind.valueOf(row.getString("kind")),
        row.getObject("on_day", LocalDate.class));
  }
}
