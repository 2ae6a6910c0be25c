package dk.samdrift.app.cooperation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Where somebody went on without what the road asked for: steps and turns, read together. */
@Repository
@Transactional(readOnly = true)
public class Waivers {

  private final JdbcClient jdbc;

  Waivers(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of some cooperations, also what was taken up again since; the newest first. */
  public List<Waived> of(Collection<UUID> cooperations) {
    return jdbc.sql(
            """
            select cooperation_id, milestone, kind = 'SKIPPED' as is_skipped, on_day, reason,
                   missing, '' as decided_by, person_name, at, step_id as id
              from cooperation.step
             where cooperation_id = any(:cooperations)
               and (kind = 'SKIPPED' or (kind = 'REACHED' and cardinality(missing) > 0))
             union all
            select cooperation_id, null, false, on_day, reason,
                   missing, decided_by, person_name, at, turn_id
              from cooperation.turn
             where cooperation_id = any(:cooperations)
               and cardinality(missing) > 0
             order by at desc, id desc
            """)
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .query(Waivers::read)
        .list();
  }

  private static Waived read(ResultSet row, int unusedNumber) throws SQLException {
    return new Waived(
        row.getObject("cooperation_id", UUID.class),
        row.getString("milestone"),
        row.getBoolean("is_skipped"),
        row.getObject("on_day", LocalDate.class),
        row.getString("reason"),
        List.of((String[]) row.getArray("missing").getArray()),
        row.getString("decided_by"),
        row.getString("person_name"));
  }
}
