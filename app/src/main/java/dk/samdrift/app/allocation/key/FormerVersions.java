package dk.samdrift.app.allocation.key;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of allocation.former_version. */
@Repository
@Transactional
class FormerVersions {

  private final JdbcClient jdbc;

  FormerVersions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Keeps one whose two decisions are kept already. */
  void add(UUID cooperation, String key, FormerVersion version) {
    jdbc.sql(
            """
            insert into allocation.former_version
                (cooperation_id, key, from_day, kind, figures, resolution_id, taken_back_by)
            values (:cooperation, :key, :from, :kind, :figures, :resolution, :by)
            """)
        .param("cooperation", cooperation)
        .param("key", key)
        .param("from", version.from())
        .param("kind", version.kind())
        .param("figures", version.figures().toArray(String[]::new))
        .param("resolution", version.resolution())
        .param("by", version.takenBackBy())
        .update();
  }

  /** Those of a key, the newest first. */
  @Transactional(readOnly = true)
  List<FormerVersion> of(UUID cooperation, String key) {
    return jdbc.sql(
            """
            select from_day, kind, figures, resolution_id, taken_back_by
              from allocation.former_version
             where cooperation_id = :cooperation
               and key = :key
             order by from_day desc, taken_back_by desc
            """)
        .param("cooperation", cooperation)
        .param("key", key)
        .query(FormerVersions::read)
        .list();
  }

  /** The keys of a cooperation that have some. */
  @Transactional(readOnly = true)
  List<String> keys(UUID cooperation) {
    return jdbc.sql(
            """
            select distinct key
              from allocation.former_version
             where cooperation_id = :cooperation
             order by key
            """)
        .param("cooperation", cooperation)
        .query(String.class)
        .list();
  }

  private static FormerVersion read(ResultSet row, int unusedNumber) throws SQLException {
    return new FormerVersion(
        row.getObject("from_day", LocalDate.class),
        row.getString("kind"),
        List.of((String[]) row.getArray("figures").getArray()),
        row.getObject("resolution_id", UUID.class),
        row.getObject("taken_back_by", UUID.class));
  }
}
