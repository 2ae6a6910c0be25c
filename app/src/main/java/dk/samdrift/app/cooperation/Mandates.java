package dk.samdrift.app.cooperation;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.organisation.reach.Reach.Colleague;
import dk.samdrift.app.store.NewId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.mandate. Each goes with the role of project leader there. */
@Repository
@Transactional
public class Mandates {

  /** Who can be asked to lead: those who lead or decide, and those who were asked to help. */
  private static final Set<Role> LEADERS =
      Set.of(Role.PROJECT_LEADER, Role.MANAGEMENT, Role.OPERATIONS_MANAGER, Role.SPECIALIST);

  private final JdbcClient jdbc;
  private final Grants grants;
  private final Reach reach;
  private final Clock clock;

  Mandates(JdbcClient jdbc, Grants grants, Reach reach, Clock clock) {
    this.jdbc = jdbc;
    this.grants = grants;
    this.reach = reach;
    this.clock = clock;
  }

  /** Those who can be asked to lead today, by name. */
  @Transactional(readOnly = true)
  public List<Colleague> leaders() {
    return reach.colleagues(LEADERS, Formats.today(clock));
  }

  /** Makes somebody the project leader from a day on; whoever was it until then is no more. */
  public void give(
      UUID cooperation,
      PersonId person,
      LocalDate from,
      @Nullable BigDecimal hoursWeek,
      String terms) {
    of(List.of(cooperation)).stream()
        .filter(one -> one.to() == null || !one.to().isBefore(from))
        .forEach(one -> end(one, from));
    UUID grant = grants.give(person, Role.PROJECT_LEADER, new Scope.Cooperation(cooperation), from);
    jdbc.sql(
            """
            insert into cooperation.mandate
                (mandate_id, cooperation_id, person_id, role_grant_id, from_day, hours_week, terms)
            values (:id, :cooperation, :person, :grant, :from, :hours, :terms)
            """)
        .param("id", NewId.next())
        .param("cooperation", cooperation)
        .param("person", person.value())
        .param("grant", grant)
        .param("from", from)
        .param("hours", hoursWeek)
        .param("terms", terms)
        .update();
  }

  /** Ends one the day before a day, and the role with it. */
  public void end(Mandate mandate, LocalDate day) {
    grants.end(mandate.person(), mandate.grant(), day);
    jdbc.sql(
            """
            update cooperation.mandate
               set to_day = greatest(:day, from_day) - 1, version = version + 1
             where mandate_id = :id
            """)
        .param("day", day)
        .param("id", mandate.id())
        .update();
  }

  /** Changes hours and terms of one that is still as seen; false when somebody was faster. */
  public boolean change(Mandate seen, @Nullable BigDecimal hoursWeek, String terms) {
    return jdbc.sql(
                """
                update cooperation.mandate
                   set hours_week = :hours, terms = :terms, version = version + 1
                 where mandate_id = :id
                   and version = :version
                """)
            .param("hours", hoursWeek)
            .param("terms", terms)
            .param("id", seen.id())
            .param("version", seen.version())
            .update()
        == 1;
  }

  /** All of some cooperations, the newest first. */
  @Transactional(readOnly = true)
  public List<Mandate> of(Collection<UUID> cooperations) {
    return jdbc.sql(
            """
            select mandate_id, cooperation_id, person_id, name, role_grant_id, from_day, to_day,
                   hours_week, terms, version
              from cooperation.mandate
              join organisation.v_person using (organisation_id, person_id)
             where cooperation_id = any(:cooperations)
             order by from_day desc, mandate_id desc
            """)
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .query(Mandates::read)
        .list();
  }

  private static Mandate read(ResultSet row, int unusedNumber) throws SQLException {
    return new Mandate(
        row.getObject("mandate_id", UUID.class),
        row.getObject("cooperation_id", UUID.class),
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        row.getObject("role_grant_id", UUID.class),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class),
        row.getBigDecimal("hours_week"),
        row.getString("terms"),
        row.getInt("version"));
  }
}
