package dk.samdrift.app.organisation.estate;

import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** The list of members, a page at a time. */
@Repository
public class EstateRows {

  private static final String FOUND =
      """
        left join organisation.housing_organisation housing
               using (organisation_id, housing_organisation_id)
       where (member.name ilike :pattern
              or member.code ilike :pattern
              or member.street ilike :pattern
              or member.postal_code || ' ' || member.town ilike :pattern
              or housing.name ilike :pattern)
         and (:housing = '' or cast(housing_organisation_id as text) = :housing)
         and (:state = ''
              or :state = 'open' and (member.closed_on is null or member.closed_on > :today)
              or :state = 'closed' and member.closed_on <= :today
              or :state = 'boardless'
                 and member.kind = 'ESTATE'
                 and (member.closed_on is null or member.closed_on > :today)
                 and not exists (select
                                   from organisation.office_term
                                  where body_id = member_id
                                    and title <> 'DEPUTY'
                                    and from_day <= :today
                                    and (to_day is null or to_day >= :today)))
      """;

  private static final String PAGE =
      """
      with counted as (
        select member_id, sum(value) as dwellings
          from (select distinct on (member_id, measure) member_id, value
                  from organisation.measure
                 where measure in ('FAMILY_DWELLINGS', 'YOUTH_DWELLINGS', 'ELDERLY_DWELLINGS')
                   and from_day <= :today
                 order by member_id, measure, from_day desc) latest
         group by member_id)
      select member_id, counted.dwellings, member.code, member.name, housing_organisation_id,
             coalesce(housing.name, '') as housing_name,
             coalesce(member.closed_on <= :today, false) as is_closed,
             coalesce((select person.name
                         from organisation.office_term
                         join organisation.person using (organisation_id, person_id)
                        where body_id = member_id
                          and title = 'CHAIR'
                          and from_day <= :today
                          and (to_day is null or to_day >= :today)
                        order by from_day desc, office_term_id
                        limit 1), '') as chair
        from organisation.member
        left join counted using (member_id)
      """
          + FOUND
          + """
           order by case when :column = 'code' and not :descending then member.code end
                         collate organisation.counting,
                    case when :column = 'code' and :descending then member.code end
                         collate organisation.counting desc,
                    case when :column = 'name' and not :descending then member.name end,
                    case when :column = 'name' and :descending then member.name end desc,
                    case when :column = 'dwellings' and not :descending then counted.dwellings end,
                    case when :column = 'dwellings' and :descending then counted.dwellings end
                         desc nulls last,
                    case when :column = 'housing' and :descending then housing.name end desc nulls last,
                    housing.name nulls last, member.name, member_id
           limit :limit offset :offset
          """;

  private final JdbcClient jdbc;

  EstateRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  long count(EstatesQuery query, LocalDate today) {
    return asked("select count(*) from organisation.member\n" + FOUND, query, today)
        .query(Long.class)
        .single();
  }

  List<EstateRow> page(EstatesQuery query, TableQuery rows, LocalDate today) {
    return rows(query, rows.sort(), today, TableQuery.PAGE_SIZE, rows.offset());
  }

  /** All that a list shows on its pages, in its order. */
  public List<EstateRow> all(EstatesQuery query, LocalDate today) {
    return rows(query, query.table().sort(), today, null, 0);
  }

  private List<EstateRow> rows(
      EstatesQuery query, Sort sort, LocalDate today, @Nullable Integer limit, long offset) {
    return asked(PAGE, query, today)
        .param("column", sort.column())
        .param("descending", sort.isDescending())
        .param("limit", limit, Types.INTEGER)
        .param("offset", offset)
        .query(EstateRows::read)
        .list();
  }

  private StatementSpec asked(String sql, EstatesQuery query, LocalDate today) {
    return jdbc.sql(sql)
        .param("pattern", query.table().pattern())
        .param("housing", query.housing())
        .param("state", query.state())
        .param("today", today);
  }

  private static EstateRow read(ResultSet row, int unusedNumber) throws SQLException {
    BigDecimal dwellings = row.getBigDecimal("dwellings");
    return new EstateRow(
        row.getObject("member_id", UUID.class),
        row.getString("code"),
        row.getString("name"),
        row.getObject("housing_organisation_id", UUID.class),
        row.getString("housing_name"),
        row.getString("chair"),
        dwellings == null ? null : dwellings.longValueExact(),
        row.getBoolean("is_closed"));
  }
}
