package dk.samdrift.app.organisation.person;

import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.table.TableQuery;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The list of persons, a page at a time. */
@Repository
class PersonRows {

  /** Found by any part of a name or an address, in the order that was asked for. */
  private static final String PAGE =
      """
      select person_id, name, coalesce(email, '') as email,
             coalesce(left_on <= :today, false) as has_left,
             array(select distinct role
                     from organisation.role_grant
                    where role_grant.person_id = person.person_id
                      and from_day <= :today
                      and (to_day is null or to_day >= :today)
                   union
                   select body
                     from organisation.office_term
                    where person.person_id in (office_term.person_id, deputy_id)
                      and from_day <= :today
                      and (to_day is null or to_day >= :today)) as roles
        from organisation.person
       where name ilike :pattern or email ilike :pattern
       order by case when :column = 'name' and not :descending then name end,
                case when :column = 'name' and :descending then name end desc,
                case when :column = 'email' and not :descending then email end,
                case when :column = 'email' and :descending then email end desc,
                name, person_id
       limit :limit offset :offset
      """;

  private static final String COUNT =
      """
      select count(*)
        from organisation.person
       where name ilike :pattern or email ilike :pattern
      """;

  private final JdbcClient jdbc;

  PersonRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long count(TableQuery query) {
    return jdbc.sql(COUNT).param("pattern", pattern(query)).query(Long.class).single();
  }

  List<PersonRow> page(TableQuery query, LocalDate today) {
    return jdbc.sql(PAGE)
        .param("today", today)
        .param("pattern", pattern(query))
        .param("column", query.sort().column())
        .param("descending", query.sort().isDescending())
        .param("limit", TableQuery.PAGE_SIZE)
        .param("offset", query.offset())
        .query(PersonRows::read)
        .list();
  }

  /** The signs that mean something in a pattern mean themselves in a search. */
  private static String pattern(TableQuery query) {
    return "%" + query.search().replaceAll("([\\\\%_])", "\\\\$1") + "%";
  }

  private static PersonRow read(ResultSet row, int unusedNumber) throws SQLException {
    return new PersonRow(
        new PersonId(row.getObject("person_id", UUID.class)),
        row.getString("name"),
        row.getString("email"),
        roles(row.getArray("roles")),
        row.getBoolean("has_left"));
  }

  private static List<Role> roles(@Nullable Array array) throws SQLException {
    return array == null
        ? List.of()
        : Arrays.stream((String[]) array.getArray()).map(Role::valueOf).toList();
  }
}
