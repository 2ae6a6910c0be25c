package dk.samdrift.app.organisation;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Who was given a role at a level; those with one everywhere, or by their office, are not told. */
@Repository
@Transactional(readOnly = true)
public class LevelGrants {

  private final JdbcClient jdbc;

  LevelGrants(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Somebody with a role at the level, or at the one above it. */
  public record Holder(PersonId person, String name, Role role, Scope scope) {}

  /** Those whose role counts on a day, by role and name. */
  public List<Holder> at(UUID level, @Nullable UUID above, LocalDate day) {
    return jdbc.sql(
            """
            select person_id, person.name, role, scope_kind, scope_id
              from organisation.role_grant
              join organisation.person using (organisation_id, person_id)
             where scope_id in (:level, cast(:above as uuid))
               and from_day <= :day
               and (to_day is null or to_day >= :day)
               and (left_on is null or left_on > :day)
             order by role, person.name, person_id, scope_kind
            """)
        .param("level", level)
        .param("above", above)
        .param("day", day)
        .query((row, unusedNumber) ->
            new Holder(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("name"),
                Role.valueOf(row.getString("role")),
                Scope.of(row.getString("scope_kind"), row.getObject("scope_id", UUID.class))))
        .list();
  }
}
