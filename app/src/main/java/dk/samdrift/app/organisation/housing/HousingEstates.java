package dk.samdrift.app.organisation.housing;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The estates of a housing organisation, as its page names them. */
@Repository
class HousingEstates {

  /** The rest is seen in the list of members. */
  static final int MOST = 20;

  private final JdbcClient jdbc;

  HousingEstates(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One of them. */
  record Estate(UUID id, String code, String name, boolean isClosed) {}

  /** The first by name, those that are still there before the others. */
  List<Estate> of(UUID housing, LocalDate today) {
    return jdbc.sql(
            """
            select member_id as id, code, name, coalesce(closed_on <= :today, false) as is_closed
              from organisation.member
             where housing_organisation_id = :housing
             order by is_closed, name, member_id
             limit :limit
            """)
        .param("housing", housing)
        .param("today", today)
        .param("limit", MOST)
        .query(Estate.class)
        .list();
  }

  long count(UUID housing) {
    return jdbc.sql(
            """
            select count(*)
              from organisation.member
             where housing_organisation_id = :housing
            """)
        .param("housing", housing)
        .query(Long.class)
        .single();
  }
}
