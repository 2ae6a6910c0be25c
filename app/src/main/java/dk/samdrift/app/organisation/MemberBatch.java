package dk.samdrift.app.organisation;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Many rows of organisation.member at once, as a file brings them. */
@Repository
@Transactional
public class MemberBatch {

  private static final String ROWS =
      """
        from unnest(cast(:ids as uuid[]), cast(:housings as uuid[]), cast(:kinds as text[]),
                    cast(:codes as text[]), cast(:names as text[]), cast(:streets as text[]),
                    cast(:postalCodes as text[]), cast(:towns as text[]),
                    cast(:latitudes as numeric[]), cast(:longitudes as numeric[]),
                    cast(:builtYears as int[]), cast(:versions as int[]))
             as told (id, housing, kind, code, name, street, postal_code, town, latitude, longitude,
                      built_year, version)
      """;

  private final JdbcClient jdbc;

  MemberBatch(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Waits until nobody else does the same; it ends with the transaction. */
  public void lock() {
    jdbc.sql(
            """
            select pg_advisory_xact_lock(hashtextextended('members.' || organisation.current(), 0))
            """)
        .query((row, index) -> true)
        .single();
  }

  /** Adds members with ids of their own. */
  public void add(List<Member> all) {
    told(
            """
            insert into organisation.member
                (member_id, housing_organisation_id, kind, code, name,
                 street, postal_code, town, latitude, longitude, built_year)
            select told.id, told.housing, told.kind, told.code, told.name, told.street,
                   told.postal_code, told.town, told.latitude, told.longitude, told.built_year
            """
                + ROWS,
            all)
        .update();
  }

  /** Changes those that are still as seen; false when somebody else was faster with any of them. */
  public boolean change(List<Member> all) {
    int changed =
        told(
                """
                update organisation.member
                   set name = told.name, housing_organisation_id = told.housing,
                       street = told.street, postal_code = told.postal_code, town = told.town,
                       latitude = told.latitude, longitude = told.longitude,
                       built_year = told.built_year, version = member.version + 1
                """
                    + ROWS
                    + """
                     where member.member_id = told.id
                       and member.version = told.version
                    """,
                all)
            .update();
    return changed == all.size();
  }

  private StatementSpec told(String sql, List<Member> all) {
    return jdbc.sql(sql)
        .param("ids", texts(all, Member::id))
        .param("housings", texts(all, Member::housing))
        .param("kinds", texts(all, one -> one.kind().name()))
        .param("codes", texts(all, Member::code))
        .param("names", texts(all, Member::name))
        .param("streets", texts(all, one -> one.premises().street()))
        .param("postalCodes", texts(all, one -> one.premises().postalCode()))
        .param("towns", texts(all, one -> one.premises().town()))
        .param("latitudes", texts(all, one -> Members.columns(one.premises()).get("latitude")))
        .param("longitudes", texts(all, one -> Members.columns(one.premises()).get("longitude")))
        .param("builtYears", texts(all, one -> one.premises().builtYear()))
        .param("versions", texts(all, Member::version));
  }

  private static @Nullable String[] texts(
      List<Member> all, Function<Member, @Nullable Object> value) {
    return all.stream().map(value).map(one -> Objects.toString(one, null)).toArray(String[]::new);
  }
}
