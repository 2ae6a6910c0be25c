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

  /** Found by any part of a name or an address. */
  private static final String FOUND =
      """
        from organisation.person
       where (name ilike :pattern or email ilike :pattern)
         and (:state = ''
              or :state = 'left' and left_on <= :today
              or :state = 'present' and (left_on is null or left_on > :today)
              or :state = 'idle'
                 and (left_on is null or left_on > :today)
                 and not exists (select
                                   from organisation.role_grant
                                  where role_grant.person_id = person.person_id
                                  and (to_day is null or to_day >= from_day))
                 and not exists (select
                                   from organisation.office_term
                                  where office_term.person_id = person.person_id
                                  and (to_day is null or to_day >= from_day)))
      """;

  /** In the order that was asked for. */
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
                    where office_term.person_id = person.person_id
                      and title <> 'DEPUTY'
                      and from_day <= :today
                      and (to_day is null or to_day >= :today)
                      and not exists (select
                                        from organisation.office_term stand_in
                                       where stand_in.stands_in_for = office_term.office_term_id
                                         and :today between stand_in.from_day
                                                        and stand_in.to_day)) as roles
      """
          + FOUND
          + """
           order by case when :column = 'name' and not :descending then name end,
                    case when :column = 'name' and :descending then name end desc,
                    case when :column = 'email' and not :descending then email end,
                    case when :column = 'email' and :descending then email end desc,
                    name, person_id
           limit :limit offset :offset
          """;

  private final JdbcClient jdbc;

  PersonRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long count(TableQuery query, String state, LocalDate today) {
    return jdbc.sql("select count(*)" + FOUND)
        .param("today", today)
        .param("pattern", query.pattern())
        .param("state", state)
        .query(Long.class)
        .single();
  }

  List<PersonRow> page(TableQuery query, String state, LocalDate today) {
    return jdbc.sql(PAGE)
        .param("today", today)
        .param("pattern", query.pattern())
        .param("state", state)
        .param("column", query.sort().column())
        .param("descending", query.sort().isDescending())
        .param("limit", TableQuery.PAGE_SIZE)
        .param("offset", query.offset())
        .query(PersonRows::read)
        .list();
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
