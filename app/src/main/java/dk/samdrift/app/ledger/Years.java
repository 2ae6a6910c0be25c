package dk.samdrift.app.ledger;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.store.NewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of ledger.year and what happened to them. */
@Repository
@Transactional
public class Years {

  private final JdbcClient jdbc;
  private final Clock clock;

  Years(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** What can happen to a year. */
  public enum Kind {
    /** It takes records from now on. */
    OPENED,
    /** It takes none any more. */
    CLOSED,
    /** It takes some again, with a reason. */
    REOPENED
  }

  /** What happened to a year. */
  public record Turn(
      int year, Kind kind, String reason, UUID person, String personName, Instant at) {}

  /** All of a cooperation, the newest first. */
  @Transactional(readOnly = true)
  public List<Year> of(UUID cooperation) {
    return jdbc.sql(
            """
            select year, first_day, last_day, is_closed, version
              from ledger.year
             where cooperation_id = :cooperation
             order by year desc
            """)
        .param("cooperation", cooperation)
        .query(Years::read)
        .list();
  }

  /**
   * What a year holds.
   *
   * @param batches how many batches have records in it that count
   * @param postings how many postings count
   */
  public record Content(long batches, long postings) {

    /** Nothing yet. */
    public static final Content NOTHING = new Content(0, 0);
  }

  /** What the years of a cooperation hold, without what was reversed. */
  @Transactional(readOnly = true)
  public Map<Integer, Content> contents(UUID cooperation) {
    Map<Integer, Content> found = new HashMap<>();
    jdbc.sql(
            """
            select year, count(*) as batches, sum(postings) as postings
              from (select year, batch_id, count(*) as postings
                      from ledger.posting where cooperation_id = :cooperation group by 1, 2
                    union all
                    select year, batch_id, 0
                      from (select year, batch_id from ledger.hours
                             where cooperation_id = :cooperation
                            union
                            select year, batch_id from ledger.quantity
                             where cooperation_id = :cooperation
                            union
                            select year, batch_id from ledger.contribution
                             where cooperation_id = :cooperation
                            union
                            select year, batch_id from ledger.payment
                             where cooperation_id = :cooperation) other
                     where not exists (select from ledger.posting p
                                        where p.cooperation_id = :cooperation
                                          and p.year = other.year
                                          and p.batch_id = other.batch_id)) held
             where not exists (select from ledger.reversal v where v.batch_id = held.batch_id)
             group by year
            """)
        .param("cooperation", cooperation)
        .query((ResultSet row) -> {
          found.put(
              row.getInt("year"), new Content(row.getLong("batches"), row.getLong("postings")));
        });
    return found;
  }

  /** One of a cooperation, if it is there. */
  @Transactional(readOnly = true)
  public Optional<Year> find(UUID cooperation, int year) {
    return of(cooperation).stream().filter(one -> one.year() == year).findFirst();
  }

  /** What happened to the years of a cooperation, the newest first. */
  @Transactional(readOnly = true)
  public List<Turn> turns(UUID cooperation) {
    return jdbc.sql(
            """
            select year, kind, reason, person_id, person_name, at
              from ledger.year_turn
             where cooperation_id = :cooperation
             order by at desc, turn_id desc
            """)
        .param("cooperation", cooperation)
        .query((row, unusedNumber) ->
            new Turn(
                row.getInt("year"),
                Kind.valueOf(row.getString("kind")),
                row.getString("reason"),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getTimestamp("at").toInstant()))
        .list();
  }

  /**
   * The last day that no change may touch any more; none when no year is closed. Until the end of
   * the transaction nobody closes or opens one.
   */
  public Optional<LocalDate> closedUntil(UUID cooperation) {
    // In a plain subquery only closed years would be locked: the condition is tested in there.
    return jdbc.sql(
            """
            with held as materialized (
              select last_day, is_closed
                from ledger.year
               where cooperation_id = :cooperation
                 for share)
            select last_day
              from held
             where is_closed
             order by last_day desc
             limit 1
            """)
        .param("cooperation", cooperation)
        .query((row, unusedNumber) -> row.getObject("last_day", LocalDate.class))
        .optional();
  }

  /** Opens a year, unless it is there; true when it was not. */
  public boolean open(Book book, int year, Actor actor) {
    Year opened = Year.beginning(year, book.startMonth());
    boolean isNew =
        jdbc.sql(
                    """
                    insert into ledger.year (cooperation_id, year, first_day, last_day)
                    values (:cooperation, :year, :first, :last)
                    on conflict do nothing
                    """)
                .param("cooperation", book.cooperation())
                .param("year", year)
                .param("first", opened.first())
                .param("last", opened.last())
                .update()
            == 1;
    if (isNew) {
      note(book.cooperation(), year, Kind.OPENED, "", actor);
    }
    return isNew;
  }

  /** Closes a year or opens it again, when it is as seen; false when somebody else was faster. */
  public boolean turn(UUID cooperation, Year seen, Kind kind, String reason, Actor actor) {
    boolean isTurned =
        jdbc.sql(
                    """
                    update ledger.year
                       set is_closed = :isClosed, version = version + 1
                     where cooperation_id = :cooperation
                       and year = :year
                       and version = :version
                       and is_closed <> :isClosed
                    """)
                .param("isClosed", kind == Kind.CLOSED)
                .param("cooperation", cooperation)
                .param("year", seen.year())
                .param("version", seen.version())
                .update()
            == 1;
    if (isTurned) {
      note(cooperation, seen.year(), kind, reason, actor);
    }
    return isTurned;
  }

  private void note(UUID cooperation, int year, Kind kind, String reason, Actor actor) {
    jdbc.sql(
            """
            insert into ledger.year_turn
                (turn_id, cooperation_id, year, kind, reason, person_id, person_name, at)
            values (:id, :cooperation, :year, :kind, :reason, :person, :name, :at)
            """)
        .param("id", NewId.next())
        .param("cooperation", cooperation)
        .param("year", year)
        .param("kind", kind.name())
        .param("reason", reason)
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  static Year read(ResultSet row, int unusedNumber) throws SQLException {
    return new Year(
        row.getInt("year"),
        row.getObject("first_day", LocalDate.class),
        row.getObject("last_day", LocalDate.class),
        row.getBoolean("is_closed"),
        row.getInt("version"));
  }
}
