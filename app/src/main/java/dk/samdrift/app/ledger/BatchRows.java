package dk.samdrift.app.ledger;

import dk.samdrift.app.ledger.RecordFile.Column;
import dk.samdrift.app.ledger.RecordFile.Form;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The records of a batch, in the order of the file they came from. */
@Repository
@Transactional(readOnly = true)
public class BatchRows {

  private final JdbcClient jdbc;

  BatchRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A record.
   *
   * @param what all that is written in it
   * @param member it names; empty, none
   * @param number oere, hundredths or what was used
   */
  public record Recorded(
      long line, LocalDate day, String what, String member, BigDecimal number, String sourceId) {}

  /** How many there are with a text. */
  public long count(UUID cooperation, UUID batch, RecordFile file, String pattern) {
    return jdbc.sql("select count(*)" + from(file))
        .param("cooperation", cooperation)
        .param("batch", batch)
        .param("pattern", pattern)
        .query(Long.class)
        .single();
  }

  /** Some of those. */
  public List<Recorded> page(
      UUID cooperation, UUID batch, RecordFile file, String pattern, long offset, int size) {
    return jdbc.sql(
            """
            select r.line, r.day, concat_ws(', ', %s) as what, coalesce(m.name, '') as member,
                   r.%s as number, coalesce(r.source_id, '') as source_id
            %s
             order by r.line
             limit :size offset :offset
            """
                .formatted(texts(file), file.summed(), from(file)))
        .param("cooperation", cooperation)
        .param("batch", batch)
        .param("pattern", pattern)
        .param("size", size)
        .param("offset", offset)
        .query(BatchRows::read)
        .list();
  }

  private static String from(RecordFile file) {
    return """
      from ledger.%s r
      left join organisation.v_member m on m.member_id = r.member_id
     where r.cooperation_id = :cooperation
       and r.year in (select year from ledger.year where cooperation_id = :cooperation)
       and r.batch_id = :batch
       and lower(concat_ws(' ', r.line, r.day, %s, m.code, m.name, r.source_id)) like lower(:pattern)
    """
        .formatted(file.table(), texts(file));
  }

  private static String texts(RecordFile file) {
    return file.columns().stream()
        .filter(one -> one.form() == Form.TEXT || one.form() == Form.ACCOUNT)
        .map(Column::name)
        .filter(name -> !name.equals("source_id"))
        .map(name -> "nullif(r." + name + ", '')")
        .collect(Collectors.joining(", "));
  }

  private static Recorded read(ResultSet row, int unusedNumber) throws SQLException {
    return new Recorded(
        row.getLong("line"),
        row.getObject("day", LocalDate.class),
        row.getString("what"),
        row.getString("member"),
        row.getBigDecimal("number"),
        row.getString("source_id"));
  }
}
