package dk.samdrift.app.intake;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Book;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
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
class Doubles {

  private static final ZoneId HERE = ZoneId.of("Europe/Copenhagen");

  private final JdbcClient jdbc;

  Doubles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Marks what is to be left out; what counts already with another content is a fault. */
  void mark(RecordFile file, UUID cooperation, boolean takesTwins, Faults faults) {
    // Nobody has counted what was added a moment ago: the plan for a few rows takes hours for many.
    jdbc.sql("set local enable_nestloop = off").update();
    jdbc.sql("set local work_mem = '64MB'").update();
    repeated(file, faults);
    there(file, cooperation);
    twins(file, cooperation);
    differing(file, cooperation, faults);
    if (takesTwins) {
      said("delete from pg_temp.{left} where why = 'TWIN'", file).update();
    }
  }

  private void repeated(RecordFile file, Faults faults) {
    said(
            """
            insert into pg_temp.{left}
            select line, 'REPEATED'
              from (select line,
                           row_number() over (partition by source_id order by line) as nth
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
          .query((java.sql.ResultSet row) -> {
            String id = row.getString("source_id");
            faults.add(
                Fault.of(
                    "DUPLICATE_SOURCE_ID",
                    file.file(),
                    row.getLong("line"),
                    id,
                    row.getLong("first")));
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
               and s.source_id = a.source_id
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

  private void differing(RecordFile file, UUID cooperation, Faults faults) {
    said(
            """
            select a.line, a.source_id, b.source, b.at
              from pg_temp.{arriving} a
              join ledger.source_id s
                on s.cooperation_id = :cooperation
               and s.kind = '{kind}'
               and s.source_id = a.source_id
              join ledger.batch b on b.batch_id = s.batch_id
             where not exists (select from pg_temp.{left} o where o.line = a.line)
             order by a.line
            """,
            file)
        .param("cooperation", cooperation)
        .query((java.sql.ResultSet row) -> {
          OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
          faults.add(
              Fault.of(
                  "OTHER_CONTENT",
                  file.file(),
                  row.getLong("line"),
                  row.getString("source_id"),
                  Formats.fullDay(at.atZoneSameInstant(HERE).toLocalDate()),
                  row.getString("source")));
        });
  }

  /** What there is to add, and what is left out. */
  FileCount count(RecordFile file, long others) {
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
            new FileCount(
                file,
                row.getLong("all_of_them"),
                row.getBigDecimal("whole"),
                row.getLong("added"),
                row.getBigDecimal("adds"),
                row.getLong("there"),
                row.getLong("twins"),
                others))
        .single();
  }

  /** A year that something is added to, and where that begins in the file. */
  record Touched(int year, long firstLine, long records) {}

  List<Touched> years(RecordFile file) {
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
  List<Touched> allYears(RecordFile file) {
    return said(
            "select year, min(line) as first, count(*) as records from pg_temp.{arriving} group by"
                + " year",
            file)
        .query((row, unusedNumber) ->
            new Touched(row.getInt("year"), row.getLong("first"), row.getLong("records")))
        .list();
  }

  /** Adds what is not left out to a batch that is there. */
  void add(RecordFile file, Book book, UUID batch) {
    said(
            """
            insert into ledger.{table} (cooperation_id, year, batch_id, line, {plain})
            select :cooperation, a.year, :batch, a.line, {a}
              from pg_temp.{arriving} a
             where not exists (select from pg_temp.{left} o where o.line = a.line)
            """,
            file)
        .param("cooperation", book.cooperation())
        .param("batch", batch)
        .update();
    said(
            """
            insert into ledger.source_id (cooperation_id, kind, source_id, batch_id, line)
            select :cooperation, '{kind}', a.source_id, :batch, a.line
              from pg_temp.{arriving} a
             where a.source_id is not null
               and not exists (select from pg_temp.{left} o where o.line = a.line)
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
