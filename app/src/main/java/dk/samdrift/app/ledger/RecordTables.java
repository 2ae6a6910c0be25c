package dk.samdrift.app.ledger;

import dk.samdrift.engine.job.Table;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * The records of a cooperation's accounting year as canonical CSV (settlement.md section 1), copied
 * out by the database as they are read, so that no year is too long to be held. To be called in a
 * transaction that sees one state all the while (repeatable read), one table after the other.
 */
@Repository
@Transactional(propagation = Propagation.MANDATORY)
public class RecordTables {

  /** About so many bytes is a row. */
  private static final long ROW = 90;

  private final DataSource source;
  private final JdbcClient jdbc;

  RecordTables(DataSource source, JdbcClient jdbc) {
    this.source = source;
    this.jdbc = jdbc;
  }

  /**
   * A table of records of a year: those dated in it and, of postings, the earlier ones whose
   * service reaches into it. What was reversed is not among them. The order is always the same.
   */
  public InputStream open(Table table, Book book, Year year) throws IOException {
    Connection connection = DataSourceUtils.getConnection(source);
    try {
      // New books are not counted yet: taken for a few rows, each would be looked up by itself.
      try (Statement plan = connection.createStatement()) {
        plan.execute("set local enable_nestloop = off; set local work_mem = '64MB'");
      }
      String copy = "copy (" + select(table, book, year) + ") to stdout (format csv, header true)";
      return new PGCopyInputStream(connection.unwrap(PGConnection.class), copy);
    } catch (SQLException e) {
      throw new IOException("the books of " + book.cooperation() + " cannot be copied out", e);
    }
  }

  /** Roughly how many bytes there will be, for showing progress. */
  public long size(Table table, Book book, Year year) {
    String name = name(table);
    long rows =
        jdbc.sql(
                """
                select count(*)
                  from ledger.%s
                 where cooperation_id = :cooperation
                   and year = :year
                """
                    .formatted(name))
            .param("cooperation", book.cooperation())
            .param("year", year.year())
            .query(Long.class)
            .single();
    return rows * ROW;
  }

  private static String name(Table table) {
    return switch (table) {
      case POSTINGS -> "posting";
      case HOURS -> "hours";
      case QUANTITIES -> "quantity";
      case CONTRIBUTIONS -> "contribution";
      case COOPERATIONS, MEMBERS, MEMBERSHIPS, MEASURES, KEYS, SHARES, FACTORS, PARTS, RULES ->
          throw new IllegalStateException(table + " is not of records");
    };
  }

  private static String select(Table table, Book book, Year year) {
    String code = "'" + book.code().replace("'", "''") + "'";
    return switch (table) {
      case POSTINGS ->
          """
          select %s as cooperation, r.day as date, r.account, r.amount * 0.01 as amount,
                 m.code as member, r.employee, r.service_from, r.service_to, p.code as paid_by,
                 r.voucher, r.text, r.source_id
            from ledger.posting r
            left join organisation.v_member m on m.member_id = r.member_id
            left join organisation.v_member p on p.member_id = r.paid_by
          """
                  .formatted(code)
              + where(book, year, reachInto(year.first()));
      case HOURS ->
          """
          select %s as cooperation, r.day as date, r.employee, m.code as member, r.task,
                 r.hundredths * 0.01 as hours, r.source_id
            from ledger.hours r
            left join organisation.v_member m on m.member_id = r.member_id
          """
                  .formatted(code)
              + where(book, year, "");
      case QUANTITIES ->
          """
          select %s as cooperation, r.day as date, r.meter, m.code as member, r.quantity,
                 r.source_id
            from ledger.quantity r
            join organisation.v_member m on m.member_id = r.member_id
          """
                  .formatted(code)
              + where(book, year, "");
      case CONTRIBUTIONS ->
          """
          select %s as cooperation, r.day as date, r.account, m.code as member,
                 r.amount * 0.01 as amount, r.source_id
            from ledger.contribution r
            join organisation.v_member m on m.member_id = r.member_id
          """
                  .formatted(code)
              + where(book, year, "");
      case COOPERATIONS, MEMBERS, MEMBERSHIPS, MEASURES, KEYS, SHARES, FACTORS, PARTS, RULES ->
          throw new IllegalStateException(table + " is not of records");
    };
  }

  private static String reachInto(LocalDate first) {
    return " or (r.service_to >= date '" + first + "' and r.day < date '" + first + "')";
  }

  private static String where(Book book, Year year, String more) {
    return """
     where r.cooperation_id = '%s'
       and (r.year = %d%s)
       and not exists (select from ledger.reversal v where v.batch_id = r.batch_id)
     order by r.year, r.batch_id, r.line
    """
        .formatted(book.cooperation(), year.year(), more);
  }

  /**
   * How much was worked for or used by a member in a year.
   *
   * @param what the task or the meter; empty for hours without a task
   */
  public record Sum(UUID member, String what, BigDecimal amount) {}

  /** What was worked for members in a year, by task; common time is nobody's. */
  public List<Sum> worked(Book book, Year year) {
    return sums("hours", "task", "hundredths * 0.01", book, year);
  }

  /** What members used in a year, by meter. */
  public List<Sum> used(Book book, Year year) {
    return sums("quantity", "meter", "quantity", book, year);
  }

  private List<Sum> sums(String table, String what, String amount, Book book, Year year) {
    return jdbc.sql(
            """
            select member_id, coalesce(%s, '') as what, sum(%s) as amount
              from ledger.%s r
             where cooperation_id = :cooperation
               and year = :year
               and member_id is not null
               and not exists (select from ledger.reversal v where v.batch_id = r.batch_id)
             group by member_id, 2
             order by member_id, 2
            """
                .formatted(what, amount, table))
        .param("cooperation", book.cooperation())
        .param("year", year.year())
        .query((row, unusedNumber) ->
            new Sum(
                row.getObject("member_id", UUID.class),
                row.getString("what"),
                row.getBigDecimal("amount")))
        .list();
  }

  /** Who is named in the records of a year or of earlier ones that reach into it. */
  public List<UUID> members(Book book, Year year) {
    return jdbc.sql(
            """
            select distinct member_id
              from (select member_id from ledger.posting
                     where cooperation_id = :cooperation and (year = :year or service_to >= :first)
                    union
                    select paid_by from ledger.posting
                     where cooperation_id = :cooperation and (year = :year or service_to >= :first)
                    union
                    select member_id from ledger.hours
                     where cooperation_id = :cooperation and year = :year
                    union
                    select member_id from ledger.quantity
                     where cooperation_id = :cooperation and year = :year
                    union
                    select member_id from ledger.contribution
                     where cooperation_id = :cooperation and year = :year) named
             where member_id is not null
            """)
        .param("cooperation", book.cooperation())
        .param("year", year.year())
        .param("first", year.first())
        .query(UUID.class)
        .list();
  }
}
