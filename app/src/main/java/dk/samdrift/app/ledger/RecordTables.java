package dk.samdrift.app.ledger;

import dk.samdrift.engine.job.Table;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
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

  private static final String GROUPS =
      """
      select 'POSTINGS' as of_table, batch_id, member_id, paid_by, count(*) as records,
             sum(amount) as total
        from ledger.posting
       where cooperation_id = :cooperation and year = :year
       group by batch_id, member_id, paid_by
       union all
      select 'POSTINGS', null, member_id, paid_by, 0, 0
        from ledger.posting
       where cooperation_id = :cooperation and service_to >= :first and day < :first
       group by member_id, paid_by
       union all
      select 'HOURS', null, member_id, null, count(*), 0
        from ledger.hours
       where cooperation_id = :cooperation and year = :year
       group by member_id
       union all
      select 'QUANTITIES', null, member_id, null, count(*), 0
        from ledger.quantity
       where cooperation_id = :cooperation and year = :year
       group by member_id
       union all
      select 'CONTRIBUTIONS', null, member_id, null, count(*), 0
        from ledger.contribution
       where cooperation_id = :cooperation and year = :year
       group by member_id
      """;

  private final DataSource source;
  private final JdbcClient jdbc;

  RecordTables(DataSource source, JdbcClient jdbc) {
    this.source = source;
    this.jdbc = jdbc;
  }

  /**
   * What there is of a year.
   *
   * @param records so many are dated in it, table by table, reversed ones among them
   * @param named the codes of the members that are named in them or in earlier ones that reach into
   *     it, by their ids
   * @param reversed the batches of the cooperation that do not count
   * @param booked what counts among the postings, added up by the database
   */
  public record Content(
      Map<Table, Long> records,
      Map<UUID, String> named,
      List<UUID> reversed,
      Standing.Booked booked) {

    /** Roughly how many bytes a table will be, for showing progress. */
    public long size(Table table) {
      return records.getOrDefault(table, 0L) * ROW;
    }
  }

  /** Looks through a year; every table is gone through once for all that is asked of it. */
  public Content content(Book book, Year year) {
    alongTheKey();
    List<UUID> reversed = reversed(book);
    Map<Table, Long> records = new EnumMap<>(Table.class);
    Set<UUID> named = new HashSet<>();
    BigDecimal oere = BigDecimal.ZERO;
    long postings = 0;
    for (Group group : groups(book, year)) {
      named.addAll(group.named());
      records.merge(group.table(), group.rows(), Long::sum);
      if (group.table() == Table.POSTINGS && !reversed.contains(group.batch())) {
        oere = oere.add(group.sum());
        postings += group.rows();
      }
    }
    return new Content(
        records, codes(named), reversed, new Standing.Booked(oere.longValueExact(), postings));
  }

  /**
   * For the rest of the transaction rows are fetched in the order of the key that they lie in, as
   * they were written. PostgreSQL does not know that they do, and would rather sort them on the
   * disk.
   */
  private void alongTheKey() {
    for (String way : List.of("enable_sort", "enable_seqscan", "enable_bitmapscan")) {
      jdbc.sql("select set_config(:way, 'off', true)")
          .param("way", way)
          .query(String.class)
          .single();
    }
  }

  /** Records of a table that are of one batch and name the same members. */
  private record Group(
      Table table, @Nullable UUID batch, List<UUID> named, long rows, BigDecimal sum) {}

  private List<Group> groups(Book book, Year year) {
    return jdbc.sql(GROUPS)
        .param("cooperation", book.cooperation())
        .param("year", year.year())
        .param("first", year.first())
        .query((row, unusedNumber) ->
            new Group(
                Table.valueOf(row.getString("of_table")),
                row.getObject("batch_id", UUID.class),
                Stream.of(
                        Optional.ofNullable(row.getObject("member_id", UUID.class)),
                        Optional.ofNullable(row.getObject("paid_by", UUID.class)))
                    .flatMap(Optional::stream)
                    .toList(),
                row.getLong("records"),
                row.getBigDecimal("total")))
        .list();
  }

  private List<UUID> reversed(Book book) {
    return jdbc.sql(
            """
            select batch_id
              from ledger.batch
              join ledger.reversal using (organisation_id, batch_id)
             where cooperation_id = :cooperation
             order by batch_id
            """)
        .param("cooperation", book.cooperation())
        .query(UUID.class)
        .list();
  }

  private Map<UUID, String> codes(Set<UUID> members) {
    Map<UUID, String> codes = new TreeMap<>();
    jdbc.sql("select member_id, code from organisation.v_member where member_id = any(:ids)")
        .param("ids", members.toArray(UUID[]::new))
        .query((ResultSet row) -> {
          codes.put(row.getObject("member_id", UUID.class), row.getString("code"));
        });
    if (codes.size() < members.size()) {
      // Its costs would come out without a name, and so be everybody's.
      throw new IllegalStateException("records name members that are not there");
    }
    return codes;
  }

  /**
   * A table of records of a year: those dated in it and, of postings, the earlier ones whose
   * service reaches into it. What was reversed is not among them. The order is always the same.
   */
  public InputStream open(Table table, Book book, Year year, Content content) throws IOException {
    String select = RecordSelect.of(table, book, content);
    String dated = "r.year = " + year.year();
    if (table != Table.POSTINGS) {
      return copy(select, dated, true);
    }
    // Asked for in one, the index that says them in their order would be of no use.
    String earlier =
        "r.service_to >= date '%s' and r.day < date '%s'".formatted(year.first(), year.first());
    return new SequenceInputStream(
        copy(select, earlier, true), new OpenedLate(() -> copy(select, dated, false)));
  }

  private InputStream copy(String select, String which, boolean hasHeader) throws IOException {
    Connection connection = DataSourceUtils.getConnection(source);
    try {
      String copy =
          "copy (%s and %s %s) to stdout (format csv, header %s)"
              .formatted(select, which, RecordSelect.ORDER, hasHeader);
      return new PGCopyInputStream(connection.unwrap(PGConnection.class), copy);
    } catch (SQLException e) {
      throw new IOException("the books cannot be copied out", e);
    }
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
}
