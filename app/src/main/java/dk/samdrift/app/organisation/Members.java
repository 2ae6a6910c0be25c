package dk.samdrift.app.organisation;

import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.store.OrganisationId;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of organisation.member; {@link Levels} adds them. */
@Repository
@Transactional
public class Members {

  private static final String MEMBER =
      """
      select member_id, housing_organisation_id, kind, code, name, street, postal_code, town,
             latitude, longitude, built_year, closed_on, version
        from organisation.member
      """;

  private final JdbcClient jdbc;

  Members(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A member that the door has found to be there. */
  @Transactional(readOnly = true)
  public Member get(UUID id) {
    return jdbc.sql(MEMBER + " where member_id = :id")
        .param("id", id)
        .query(Members::read)
        .optional()
        .orElseThrow(() -> new IllegalStateException("no member " + id));
  }

  /** All of them by their numbers. */
  @Transactional(readOnly = true)
  public List<Member> all() {
    return jdbc.sql(MEMBER + " order by code, member_id").query(Members::read).list();
  }

  /** Several members, the oldest first. */
  @Transactional(readOnly = true)
  public List<Member> get(Collection<UUID> ids) {
    return jdbc.sql(MEMBER + " where member_id = any(:ids) order by member_id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(Members::read)
        .list();
  }

  /**
   * So many whose names, numbers or addresses hold all words of a search: whose number it is, then
   * by name.
   */
  @Transactional(readOnly = true)
  public List<Member> found(String search, int limit) {
    return jdbc.sql(
            MEMBER
                + """
                 where replace(
                         lower(concat_ws(' ', name, code, street, postal_code, town)), 'aa', 'å')
                       like all (:patterns)
                 order by lower(code) = any(:words) desc, name, member_id
                 limit :limit
                """)
        .param("patterns", Spelling.patterns(search))
        .param("words", Spelling.words(search).toArray(String[]::new))
        .param("limit", limit)
        .query(Members::read)
        .list();
  }

  /** So many whose names are nearly what is searched for, the likest first. */
  @Transactional(readOnly = true)
  public List<Member> near(String search, int limit) {
    return jdbc.sql(
            MEMBER
                + """
                 where store.word_similarity(:plain, replace(lower(name), 'aa', 'å')) >= :least
                 order by store.word_similarity(:plain, replace(lower(name), 'aa', 'å')) desc,
                          name, member_id
                 limit :limit
                """)
        .param("plain", Spelling.plain(search))
        .param("least", Spelling.NEAR)
        .param("limit", limit)
        .query(Members::read)
        .list();
  }

  /** All estates that are still there on a day, by name. */
  @Transactional(readOnly = true)
  public List<Member> estates(LocalDate day) {
    return jdbc.sql(
            MEMBER
                + """
                 where kind = 'ESTATE'
                   and (closed_on is null or closed_on > :day)
                 order by name, member_id
                """)
        .param("day", day)
        .query(Members::read)
        .list();
  }

  /** Has another member this number? Small and capital letters are the same number. */
  @Transactional(readOnly = true)
  public boolean isTaken(String code, @Nullable UUID except) {
    return jdbc.sql(
            """
            select exists (select
                             from organisation.member
                            where lower(code) = lower(:code)
                              and member_id is distinct from cast(:except as uuid))
            """)
        .param("code", code)
        .param("except", except)
        .query(Boolean.class)
        .single();
  }

  /** Has another member of a housing organisation this name, and is still there? */
  @Transactional(readOnly = true)
  public boolean isNamed(String name, UUID housing, @Nullable UUID except, LocalDate day) {
    return jdbc.sql(
            """
            select exists (select
                             from organisation.member
                            where lower(name) = lower(:name)
                              and housing_organisation_id = :housing
                              and (closed_on is null or closed_on > :day)
                              and member_id is distinct from cast(:except as uuid))
            """)
        .param("name", name)
        .param("housing", housing)
        .param("except", except)
        .param("day", day)
        .query(Boolean.class)
        .single();
  }

  /** Marks a member as changed that is still as seen; false when somebody else was faster. */
  public boolean touch(UUID id, int version) {
    return jdbc.sql(
                """
                update organisation.member
                   set version = version + 1
                 where member_id = :id
                   and version = :version
                """)
            .param("id", id)
            .param("version", version)
            .update()
        == 1;
  }

  /** Whose member it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID id) {
    return jdbc.sql(
            """
            select organisation_id
              from organisation.member
             where member_id = :id
            """)
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  /** Changes a member that is still as seen; false when somebody else was faster. */
  public boolean change(Member member) {
    return jdbc.sql(
                """
                update organisation.member
                   set name = :name, code = :code, housing_organisation_id = :housing,
                       street = :street, postal_code = :postalCode, town = :town,
                       latitude = :latitude, longitude = :longitude, built_year = :builtYear,
                       version = version + 1
                 where member_id = :id
                   and version = :version
                """)
            .param("name", member.name())
            .param("code", member.code())
            .param("housing", member.housing())
            .params(columns(member.premises()))
            .param("id", member.id())
            .param("version", member.version())
            .update()
        == 1;
  }

  /** Closes a member from a day on, or opens it again. */
  public void close(UUID id, @Nullable LocalDate day) {
    jdbc.sql(
            """
            update organisation.member
               set closed_on = :day, version = version + 1
             where member_id = :id
            """)
        .param("day", day)
        .param("id", id)
        .update();
  }

  private static Member read(ResultSet row, int unusedNumber) throws SQLException {
    return new Member(
        row.getObject("member_id", UUID.class),
        row.getObject("housing_organisation_id", UUID.class),
        Member.Kind.valueOf(row.getString("kind")),
        row.getString("code"),
        row.getString("name"),
        premises(row),
        row.getObject("closed_on", LocalDate.class),
        row.getInt("version"));
  }

  /** Where it lies and when it was built, as parameters named like the fields. */
  static Map<String, @Nullable Object> columns(Premises premises) {
    Premises.Position position = premises.position();
    Map<String, @Nullable Object> columns = new HashMap<>();
    columns.put("street", premises.street());
    columns.put("postalCode", premises.postalCode());
    columns.put("town", premises.town());
    columns.put("latitude", position == null ? null : position.latitude());
    columns.put("longitude", position == null ? null : position.longitude());
    columns.put("builtYear", premises.builtYear());
    return columns;
  }

  private static Premises premises(ResultSet row) throws SQLException {
    BigDecimal latitude = row.getBigDecimal("latitude");
    BigDecimal longitude = row.getBigDecimal("longitude");
    return new Premises(
        row.getString("street"),
        row.getString("postal_code"),
        row.getString("town"),
        latitude == null || longitude == null ? null : new Premises.Position(latitude, longitude),
        row.getObject("built_year", Integer.class));
  }
}
