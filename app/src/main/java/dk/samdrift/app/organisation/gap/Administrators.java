package dk.samdrift.app.organisation.gap;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Whom one asks who may see nothing yet. */
@Repository
@Transactional(readOnly = true)
public class Administrators {

  private final JdbcClient jdbc;

  Administrators(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A few who can give roles on a day, by name. */
  public List<String> names(LocalDate day) {
    return jdbc.sql(
            """
            select distinct name
              from organisation.role_grant
              join organisation.person using (organisation_id, person_id)
             where role = 'ADMINISTRATOR'
               and scope_kind = 'ORGANISATION'
               and from_day <= :day
               and (to_day is null or to_day >= :day)
               and (left_on is null or left_on > :day)
             order by name
             limit 5
            """)
        .param("day", day)
        .query(String.class)
        .list();
  }
}
