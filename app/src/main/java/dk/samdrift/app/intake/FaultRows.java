package dk.samdrift.app.intake;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of intake.upload_fault. */
@Repository
@Transactional
class FaultRows {

  private static final String FOUND =
      """
        from intake.upload_fault
       where upload_id = :upload
         and (:file = '' or file = :file)
         and (:code = '' or code = :code)
         and lower(concat_ws(' ', file, line, code, source_id, sentence)) like lower(:pattern)
      """;

  private final JdbcClient jdbc;
  private final JdbcTemplate template;

  FaultRows(JdbcClient jdbc, JdbcTemplate template) {
    this.jdbc = jdbc;
    this.template = template;
  }

  /** What is asked for. */
  record Asked(UUID upload, String file, String code, String pattern) {}

  void replace(UUID upload, List<Fault> faults) {
    jdbc.sql("delete from intake.upload_fault where upload_id = :id").param("id", upload).update();
    int[] number = {0};
    template.batchUpdate(
        """
        insert into intake.upload_fault
            (upload_id, number, code, file, line, source_id, sentence, is_blocking)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        faults,
        500,
        (statement, fault) -> {
          statement.setObject(1, upload);
          statement.setInt(2, number[0]++);
          statement.setString(3, fault.code());
          statement.setString(4, storable(fault.file()));
          statement.setLong(5, fault.line());
          statement.setString(6, storable(fault.sourceId()));
          statement.setString(7, storable(fault.sentence()));
          statement.setBoolean(8, fault.isBlocking());
        });
  }

  private static String storable(String text) {
    return text.replace('\0', '\uFFFD');
  }

  long count(Asked asked) {
    return asked("select count(*)", asked).query(Long.class).single();
  }

  List<Fault> page(Asked asked, long offset, int size) {
    return asked(
            "select code, file, line, source_id, sentence, is_blocking",
            asked,
            " order by number limit :size offset :offset")
        .param("size", size)
        .param("offset", offset)
        .query(FaultRows::read)
        .list();
  }

  /** The files, or the codes, that there is something wrong of. */
  List<String> kinds(UUID upload, boolean isOfFiles) {
    return jdbc.sql(
            "select distinct %s from intake.upload_fault where upload_id = :id order by 1"
                .formatted(isOfFiles ? "file" : "code"))
        .param("id", upload)
        .query(String.class)
        .list();
  }

  private StatementSpec asked(String select, Asked asked, String... more) {
    return jdbc.sql(select + FOUND + String.join("", more))
        .param("upload", asked.upload())
        .param("file", asked.file())
        .param("code", asked.code())
        .param("pattern", asked.pattern());
  }

  private static Fault read(ResultSet row, int unusedNumber) throws SQLException {
    return new Fault(
        row.getString("code"),
        row.getString("file"),
        row.getLong("line"),
        row.getString("source_id"),
        row.getString("sentence"),
        row.getBoolean("is_blocking"));
  }
}
