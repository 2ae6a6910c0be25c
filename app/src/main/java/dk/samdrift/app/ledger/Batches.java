package dk.samdrift.app.ledger;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Spelling;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of ledger.batch and ledger.reversal. */
@Repository
@Transactional
public class Batches {

  private static final String BATCH =
      """
      select b.*, v.reason, v.person_name as reversed_by, v.at as reversed_at
        from ledger.batch b
        left join ledger.reversal v using (organisation_id, batch_id)
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Batches(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Adds one; its records come after it. Who and when are told by the actor and the clock. */
  public void add(Batch batch, Actor actor) {
    Batch.Counts counts = batch.counts();
    jdbc.sql(
            """
            insert into ledger.batch
                (batch_id, cooperation_id, source, postings, hours, quantities, contributions,
                 payments, amount, person_id, person_name, at)
            values (:id, :cooperation, :source, :postings, :hours, :quantities, :contributions,
                    :payments, :amount, :person, :name, :at)
            """)
        .param("id", batch.id())
        .param("cooperation", batch.cooperation())
        .param("source", batch.source())
        .param("postings", counts.postings())
        .param("hours", counts.hours())
        .param("quantities", counts.quantities())
        .param("contributions", counts.contributions())
        .param("payments", counts.payments())
        .param("amount", batch.amount())
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** One of a cooperation, if it is there. */
  @Transactional(readOnly = true)
  public Optional<Batch> find(UUID cooperation, UUID id) {
    return jdbc.sql(BATCH + " where b.cooperation_id = :cooperation and b.batch_id = :id")
        .param("cooperation", cooperation)
        .param("id", id)
        .query(Batches::read)
        .optional();
  }

  /**
   * Where a record came from.
   *
   * @param source what the batch was read from
   * @param line of the file that it came in
   */
  public record Origin(UUID batch, String source, long line) {}

  /** Where the record of a source system's id came from, while it counts. */
  @Transactional(readOnly = true)
  public Optional<Origin> origin(UUID cooperation, String kind, String sourceId) {
    return jdbc.sql(
            """
            select b.batch_id, b.source, s.line
              from ledger.source_id s
              join ledger.batch b using (organisation_id, batch_id)
             where s.cooperation_id = :cooperation
               and s.kind = :kind
               and s.source_id = :source
            """)
        .param("cooperation", cooperation)
        .param("kind", kind)
        .param("source", sourceId)
        .query((row, unusedNumber) ->
            new Origin(
                row.getObject("batch_id", UUID.class),
                row.getString("source"),
                row.getLong("line")))
        .optional();
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<UUID> organisationOf(UUID id) {
    return jdbc.sql("select organisation_id from ledger.batch where batch_id = :id")
        .param("id", id)
        .query(UUID.class)
        .optional();
  }

  /** How many of a cooperation hold all words of a search. */
  @Transactional(readOnly = true)
  public long count(UUID cooperation, String search) {
    return jdbc.sql("select count(*) from ledger.batch b" + FOUND)
        .param("cooperation", cooperation)
        .param("patterns", Spelling.patterns(search))
        .query(Long.class)
        .single();
  }

  /** Those of a cooperation that hold all words of a search, the newest first. */
  @Transactional(readOnly = true)
  public List<Batch> page(UUID cooperation, String search, long offset, int size) {
    return jdbc.sql(
            BATCH + FOUND + " order by b.at desc, b.batch_id desc limit :size offset :offset")
        .param("cooperation", cooperation)
        .param("patterns", Spelling.patterns(search))
        .param("size", size)
        .param("offset", offset)
        .query(Batches::read)
        .list();
  }

  private static final String FOUND =
      """
       where b.cooperation_id = :cooperation
         and replace(lower(concat_ws(' ', b.source, b.person_name)), 'aa', 'å')
             like all (:patterns)
      """;

  /**
   * Takes a batch out of the books, once: its ids count no more, its records stay to be seen. False
   * when it was reversed already.
   */
  public boolean reverse(Batch batch, String reason, Actor actor) {
    boolean isFirst =
        jdbc.sql(
                    """
                    insert into ledger.reversal (batch_id, reason, person_id, person_name, at)
                    values (:id, :reason, :person, :name, :at)
                    on conflict do nothing
                    """)
                .param("id", batch.id())
                .param("reason", reason)
                .param("person", actor.id())
                .param("name", actor.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update()
            == 1;
    if (isFirst) {
      jdbc.sql(
              """
              delete from ledger.source_id
               where cooperation_id = :cooperation
                 and batch_id = :id
              """)
          .param("cooperation", batch.cooperation())
          .param("id", batch.id())
          .update();
    }
    return isFirst;
  }

  /** The closed years that records of a batch are of, the oldest first. */
  @Transactional(readOnly = true)
  public List<Year> closedYears(Batch batch) {
    return jdbc.sql(
            """
            select year, first_day, last_day, is_closed, version
              from ledger.year y
             where cooperation_id = :cooperation
               and is_closed
               and year in (select year from ledger.posting
                             where cooperation_id = :cooperation and batch_id = :id
                            union
                            select year from ledger.hours
                             where cooperation_id = :cooperation and batch_id = :id
                            union
                            select year from ledger.quantity
                             where cooperation_id = :cooperation and batch_id = :id
                            union
                            select year from ledger.contribution
                             where cooperation_id = :cooperation and batch_id = :id
                            union
                            select year from ledger.payment
                             where cooperation_id = :cooperation and batch_id = :id)
             order by year
            """)
        .param("cooperation", batch.cooperation())
        .param("id", batch.id())
        .query(Years::read)
        .list();
  }

  private static Batch read(ResultSet row, int unusedNumber) throws SQLException {
    OffsetDateTime reversedAt = row.getObject("reversed_at", OffsetDateTime.class);
    return new Batch(
        row.getObject("batch_id", UUID.class),
        row.getObject("cooperation_id", UUID.class),
        row.getString("source"),
        new Batch.Counts(
            row.getLong("postings"),
            row.getLong("hours"),
            row.getLong("quantities"),
            row.getLong("contributions"),
            row.getLong("payments")),
        row.getBigDecimal("amount"),
        row.getString("person_name"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        reversedAt == null
            ? null
            : new Batch.Reversal(
                row.getString("reason"), row.getString("reversed_by"), reversedAt.toInstant()));
  }
}
