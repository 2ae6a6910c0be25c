package dk.samdrift.app.organisation;

import dk.samdrift.app.store.NewId;
import java.time.LocalDate;
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
    UUID id = NewId.next();
    jdbc.sql(
            """
            insert into organisation.role_grant
                (role_grant_id, person_id, role, scope_kind, scope_id, from_day)
            values (:id, :person, :role, :kind, :target, :from)
            """)
        .param("id", id)
        .param("person", person.value())
        .param("role", role.name())
        .param("kind", scope.kind())
        .param("target", scope.target())
        .param("from", from)
        .update();
    return id;
  }

  /**
   * A person's roles on a day. Whoever holds a seat in a board has the board's role for its term,
   * and so has the deputy. Nobody has any after leaving.
   */
  @Transactional(readOnly = true)
  public Set<Grant> of(PersonId person, LocalDate day) {
    return jdbc.sql(
            """
            select role, scope_kind, scope_id
              from organisation.role_grant
              join organisation.person using (organisation_id, person_id)
             where person_id = :person
               and from_day <= :day
               and (to_day is null or to_day >= :day)
               and (left_on is null or left_on > :day)
            union
            select body,
                   case body when 'ESTATE_BOARD' then 'MEMBER' else 'HOUSING_ORGANISATION' end,
                   body_id
              from organisation.office_term
              join organisation.person
                on person.organisation_id = office_term.organisation_id
               and person.person_id = :person
             where :person in (office_term.person_id, office_term.deputy_id)
               and from_day <= :day
               and (to_day is null or to_day >= :day)
               and (left_on is null or left_on > :day)
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
