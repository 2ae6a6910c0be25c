package dk.samdrift.app.organisation;

import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of organisation.housing_organisation; {@link Levels} adds them. */
@Repository
@Transactional
public class HousingOrganisations {

  private final JdbcClient jdbc;

  HousingOrganisations(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of them by name. */
  @Transactional(readOnly = true)
  public List<HousingOrganisation> all() {
    return jdbc.sql(
            """
            select housing_organisation_id, name, year_start_month, closed_on, version
              from organisation.housing_organisation
             order by name, housing_organisation_id
            """)
        .query(HousingOrganisations::read)
        .list();
  }

  /** A housing organisation that the door has found to be there. */
  @Transactional(readOnly = true)
  public HousingOrganisation get(UUID id) {
    return jdbc.sql(
            """
            select housing_organisation_id, name, year_start_month, closed_on, version
              from organisation.housing_organisation
             where housing_organisation_id = :id
            """)
        .param("id", id)
        .query(HousingOrganisations::read)
        .optional()
        .orElseThrow(() -> new IllegalStateException("no housing organisation " + id));
  }

  /** Has another one this name? */
  @Transactional(readOnly = true)
  public boolean isTaken(String name, @Nullable UUID except) {
    return all().stream()
        .anyMatch(one -> one.name().equalsIgnoreCase(name) && !one.id().equals(except));
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID id) {
    return jdbc.sql(
            """
            select organisation_id
              from organisation.housing_organisation
             where housing_organisation_id = :id
            """)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /** How many estates of each are still there on a day; those without any are missing. */
  @Transactional(readOnly = true)
  public Map<UUID, Integer> open(LocalDate day) {
    Map<UUID, Integer> open = new HashMap<>();
    jdbc.sql(
            """
            select housing_organisation_id, count(*) as estates
              from organisation.member
             where housing_organisation_id is not null
               and (closed_on is null or closed_on > :day)
             group by housing_organisation_id
            """)
        .param("day", day)
        .query(row -> {
          open.put(row.getObject("housing_organisation_id", UUID.class), row.getInt("estates"));
        });
    return open;
  }

  /** How many of its estates are still there on a day. */
  @Transactional(readOnly = true)
  public int open(UUID id, LocalDate day) {
    return jdbc.sql(
            """
            select count(*)
              from organisation.member
             where housing_organisation_id = :id
               and (closed_on is null or closed_on > :day)
            """)
        .param("id", id)
        .param("day", day)
        .query(Integer.class)
        .single();
  }

  /** Changes one that is still as seen; false when somebody else was faster. */
  public boolean change(HousingOrganisation housing) {
    return jdbc.sql(
                """
                update organisation.housing_organisation
                   set name = :name, year_start_month = :month, version = version + 1
                 where housing_organisation_id = :id
                   and version = :version
                """)
            .param("name", housing.name())
            .param("month", housing.yearStartMonth())
            .param("id", housing.id())
            .param("version", housing.version())
            .update()
        == 1;
  }

  /** Closes one from a day on, or opens it again. */
  public void close(UUID id, @Nullable LocalDate day) {
    jdbc.sql(
            """
            update organisation.housing_organisation
               set closed_on = :day, version = version + 1
             where housing_organisation_id = :id
            """)
        .param("day", day)
        .param("id", id)
        .update();
  }

  private static HousingOrganisation read(ResultSet row, int unusedNumber) throws SQLException {
    return new HousingOrganisation(
        row.getObject("housing_organisation_id", UUID.class),
        row.getString("name"),
        row.getInt("year_start_month"),
        row.getObject("closed_on", LocalDate.class),
        row.getInt("version"));
  }
}
