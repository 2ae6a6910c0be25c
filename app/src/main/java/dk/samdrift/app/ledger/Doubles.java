package dk.samdrift.app.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which of the arriving records are in the books already. One with an id of its source is there
 * when that id counts; of those without one, as many are there as the books hold equal ones.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class Doubles {

  private final JdbcClient jdbc;

  Doubles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** An arriving record has the id of another one, but says something else. */
  public sealed interface Clash {

    /** The line of the arriving record. */
    long line();

    /** The id of both. */
    String sourceId();

    /** The other one arrives with it, further up. */
    record Within(long line, String sourceId, long first) implements Clash {}

    /** The other one is in the books, out of a batch. */
    record WithBooks(long line, String sourceId, String source, Instant at) implements Clash {}
  }

  /**
   * Marks what is to be left out.
   *
   * @param takesTwins are those to be taken that have no id and are equal to one that is there?
   * @param clashes gets what cannot be taken at all
   */
  public void mark(RecordFile file, UUID cooperation, boolean takesTwins, Consumer<Clash> clashes) {
    // Nobody has counted what was added a moment ago: the plan for a few rows takes hours for many.
    jdbc.sql("set local enable_nestloop = off").update();
    jdbc.sql("set local work_mem = '64MB'").update();
    repeated(file, clashes);
    there(file, cooperation);
    twins(file, cooperation);
    differing(file, cooperation, clashes);
    if (takesTwins) {
      said("delete from pg_temp.{left} where why = 'TWIN'", file).update();
    }
  }

  private void repeated(RecordFile file, Consumer<Clash> clashes) {
    said(
            """
            insert into pg_temp.{left}
            select line, 'REPEATED'
              from (select line,
                           row_number() over (partition by source_id collate "C" order by line) as nth
                      from pg_temp.{arriving}
                     where source_id is not null) numbered
             where nth > 1
            """,
            file)
        .update();
    if (file == RecordFile.PAYMENTS) {
      said(
              """
              select a.line, a.source_id, f.line as first
                from pg_temp.{arriving} a
                join pg_temp.{left} o on o.line = a.line
                join pg_temp.{arriving} f
                  on f.source_id = a.source_id
                 and not exists (select from pg_temp.{left} l where l.line = f.line)
               where ({a}) is distinct from ({f})
               order by a.line
              """,
              file)
          .query((ResultSet row) -> {
            clashes.accept(
                new Clash.Within(
                    row.getLong("line"), row.getString("source_id"), row.getLong("first")));
          });
    }
  }

  private void there(RecordFile file, UUID cooperation) {
    said(
            """
            insert into pg_temp.{left}
            select a.line, 'THERE'
              from pg_temp.{arriving} a
              join ledger.source_id s
                on s.cooperation_id = :cooperation
               and s.kind = '{kind}'
               and s.source_id = a.source_id collate "C"
              join ledger.{table} r
                on r.cooperation_id = :cooperation
               and r.year = a.year
               and r.batch_id = s.batch_id
               and r.line = s.line
             where ({a}) is not distinct from ({r})
            on conflict do nothing
            """,
            file)
        .param("cooperation", cooperation)
        .update();
  }

  private void twins(RecordFile file, UUID cooperation) {
    said(
            """
            insert into pg_temp.{left}
            select line, 'TWIN'
              from (select line,
                           row_number() over (partition by year, {plain}, line is null order by line)
                             as nth,
                           count(*) filter (where line is null) over (partition by year, {plain})
                             as held
                      from (select line, year, {plain}
                              from pg_temp.{arriving}
                             where source_id is null
                             union all
                            select null, r.year, {r}
                              from ledger.{table} r
                             where r.cooperation_id = :cooperation
                               and r.source_id is null
                               and r.year in (select distinct year
                                                from pg_temp.{arriving}
                                               where source_id is null)
                               and not exists (select
                                                 from ledger.reversal v
                                                where v.batch_id = r.batch_id)) both_of_them
                   ) numbered
             where line is not null
               and nth <= held
            """,
            file)
        .param("cooperation", cooperation)
        .update();
  }

  private void differing(RecordFile file, UUID cooperation, Consumer<Clash> clashes) {
    said(
            """
            select a.line, a.source_id, b.source, b.at
              from pg_temp.{arriving} a
              join ledger.source_id s
                on s.cooperation_id = :cooperation
               and s.kind = '{kind}'
               and s.source_id = a.source_id collate "C"
              join ledger.batch b on b.batch_id = s.batch_id
             where not exists (select from pg_temp.{left} o where o.line = a.line)
             order by a.line
            """,
            file)
        .param("cooperation", cooperation)
        .query((ResultSet row) -> {
          clashes.accept(
              new Clash.WithBooks(
                  row.getLong("line"),
                  row.getString("source_id"),
                  row.getString("source"),
                  row.getObject("at", OffsetDateTime.class).toInstant()));
        });
  }

  /**
   * What there is to add, and what is left out.
   *
   * @param records all that arrived
   * @param sum of theirs: oere, hundredths of an hour, or what was used
   * @param added so many are new
   * @param addedSum of the new ones
   * @param there so many have an id that counts already
   * @param twins so many have no id and are equal to one that is there
   */
  public record Counted(
      long records, BigDecimal sum, long added, BigDecimal addedSum, long there, long twins) {}

  /** Counts them. */
  public Counted count(RecordFile file) {
    return said(
            """
            select count(*) as all_of_them,
                   coalesce(sum(a.{sum}), 0) as whole,
                   count(*) filter (where o.line is null) as added,
                   coalesce(sum(a.{sum}) filter (where o.line is null), 0) as adds,
                   count(*) filter (where o.why in ('THERE', 'REPEATED')) as there,
                   count(*) filter (where o.why = 'TWIN') as twins
              from pg_temp.{arriving} a
              left join pg_temp.{left} o using (line)
            """,
            file)
        .query((row, unusedNumber) ->
            new Counted(
                row.getLong("all_of_them"),
                row.getBigDecimal("whole"),
                row.getLong("added"),
                row.getBigDecimal("adds"),
                row.getLong("there"),
                row.getLong("twins")))
        .single();
  }

  /** A year that something is added to, and where that begins in the file. */
  public record Touched(int year, long firstLine, long records) {}

  /** The years that something is added to. */
  public List<Touched> years(RecordFile file) {
    return said(
            """
            select a.year, min(a.line) as first, count(*) as records
              from pg_temp.{arriving} a
             where not exists (select from pg_temp.{left} o where o.line = a.line)
             group by a.year
             order by a.year
            """,
            file)
        .query((row, unusedNumber) ->
            new Touched(row.getInt("year"), row.getLong("first"), row.getLong("records")))
        .list();
  }

  /** In which year most of the arriving records are. */
  public List<Touched> allYears(RecordFile file) {
    return said(
            "select year, min(line) as first, count(*) as records from pg_temp.{arriving} group by"
                + " year",
            file)
        .query((row, unusedNumber) ->
            new Touched(row.getInt("year"), row.getLong("first"), row.getLong("records")))
        .list();
  }

  /**
   * Adds what is not left out to a batch that is there. The organisation is said, as the default
   * would be worked out for every row.
   */
  public void add(RecordFile file, Book book, UUID batch) {
    said(
            """
            insert into ledger.{table}
                (organisation_id, cooperation_id, year, batch_id, line, {plain})
            select (select organisation.current()), :cooperation, a.year, :batch, a.line, {a}
              from pg_temp.{arriving} a
             where not exists (select from pg_temp.{left} o where o.line = a.line)
            """,
            file)
        .param("cooperation", book.cooperation())
        .param("batch", batch)
        .update();
    said(
            """
            insert into ledger.source_id
                (organisation_id, cooperation_id, kind, source_id, batch_id, line)
            select (select organisation.current()), :cooperation, '{kind}', a.source_id, :batch, a.line
              from pg_temp.{arriving} a
             where a.source_id is not null
               and not exists (select from pg_temp.{left} o where o.line = a.line)
             order by a.source_id collate "C"
            """,
            file)
        .param("cooperation", book.cooperation())
        .param("batch", batch)
        .update();
  }

  private StatementSpec said(String sql, RecordFile file) {
    return jdbc.sql(
        sql.replace("{left}", file.leftOut())
            .replace("{arriving}", file.arriving())
            .replace("{table}", file.table())
            .replace("{kind}", file.kind())
            .replace("{sum}", file.summed())
            .replace("{plain}", file.list(""))
            .replace("{a}", file.list("a."))
            .replace("{f}", file.list("f."))
            .replace("{r}", file.list("r.")));
  }
}
