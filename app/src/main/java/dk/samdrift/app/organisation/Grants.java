package dk.samdrift.app.organisation;

import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What persons may do, from the grants they were given and the offices they hold. */
@Repository
@Transactional
public class Grants {

  private final JdbcClient jdbc;

  Grants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Gives a person a role from a day on, until it is ended. */
  public UUID give(PersonId person, Role role, Scope scope, LocalDate from) {
    return give(person, new Grant(role, scope), new Period(from, null));
  }

  /** Gives a person a role for a time. */
  public UUID give(PersonId person, Grant grant, Period period) {
    UUID id = NewId.next();
    jdbc.sql(
            """
            insert into organisation.role_grant
                (role_grant_id, person_id, role, scope_kind, scope_id, from_day, to_day)
            values (:id, :person, :role, :kind, :target, :from, :to)
            """)
        .param("id", id)
        .param("person", person.value())
        .param("role", grant.role().name())
        .param("kind", grant.scope().kind())
        .param("target", grant.scope().target())
        .param("from", period.from())
        .param("to", period.to())
        .update();
    return id;
  }

  /** All that were ever given to a person, the newest first. */
  @Transactional(readOnly = true)
  public List<RoleGrant> given(PersonId person) {
    return jdbc.sql(
            """
            select role_grant_id, role, scope_kind, scope_id, from_day, to_day
              from organisation.role_grant
             where person_id = :person
             order by from_day desc, role_grant_id desc
            """)
        .param("person", person.value())
        .query(Grants::read)
        .list();
  }

  /**
   * Ends a person's role the day before a day, also one that would have ended later; one that had
   * not begun has then never been. Nothing when it is not there or was over.
   */
  public Optional<RoleGrant> end(PersonId person, UUID grant, LocalDate day) {
    return jdbc.sql(
            """
            update organisation.role_grant
               set to_day = greatest(:day, from_day) - 1
             where role_grant_id = :grant
               and person_id = :person
               and (to_day is null or to_day >= greatest(:day, from_day))
            returning role_grant_id, role, scope_kind, scope_id, from_day, to_day
            """)
        .param("day", day)
        .param("grant", grant)
        .param("person", person.value())
        .query(Grants::read)
        .optional();
  }

  /** Others who end roles or let persons leave wait until the transaction ends. */
  public void lockAdministrators() {
    jdbc.sql(
            """
            select role_grant_id
              from organisation.role_grant
             where role = 'ADMINISTRATOR'
             order by role_grant_id
               for update
            """)
        .query(UUID.class)
        .list();
  }

  /** Is there somebody else who can give roles from a day on, without an end in sight? */
  @Transactional(readOnly = true)
  public boolean isAdministeredWithout(PersonId person, LocalDate day) {
    return jdbc.sql(
            """
            select exists (select
                             from organisation.role_grant
                             join organisation.person using (organisation_id, person_id)
                            where person_id <> :person
                              and role = 'ADMINISTRATOR'
                              and scope_kind = 'ORGANISATION'
                              and from_day <= :day
                              and to_day is null
                              and left_on is null)
            """)
        .param("person", person.value())
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** Whose role it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID grant) {
    return jdbc.sql(
            """
            select organisation_id
              from organisation.role_grant
             where role_grant_id = :grant
            """)
        .param("grant", grant)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  private static RoleGrant read(ResultSet row, int unusedNumber) throws SQLException {
    return new RoleGrant(
        row.getObject("role_grant_id", UUID.class),
        Role.valueOf(row.getString("role")),
        Scope.of(row.getString("scope_kind"), row.getObject("scope_id", UUID.class)),
        row.getObject("from_day", LocalDate.class),
        row.getObject("to_day", LocalDate.class));
  }

  /**
   * A person's roles on a day. Whoever holds a seat in a board has the board's role for its term; a
   * deputy has it while standing in, and who is away meanwhile has not. Nobody has any after
   * leaving.
   */
  @Transactional(readOnly = true)
  public Set<Grant> of(PersonId person, LocalDate day) {
    return jdbc.sql(
            """
            select role, scope_kind, scope_id
              from organisation.held_on(:day)
             where person_id = :person
            """)
        .param("person", person.value())
        .param("day", day)
        .query((row, unusedNumber) ->
            new Grant(
                Role.valueOf(row.getString("role")),
                Scope.of(row.getString("scope_kind"), row.getObject("scope_id", UUID.class))))
        .set();
  }
}
