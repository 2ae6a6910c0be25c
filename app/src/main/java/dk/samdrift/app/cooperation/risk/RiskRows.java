package dk.samdrift.app.cooperation.risk;

import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Circles;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.table.TableQuery;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.risk, as somebody may see them. */
@Repository
@Transactional
class RiskRows {

  private static final String RISK =
      """
      select risk_id, cooperation_id, milestone, challenge, title, description, likelihood,
             consequence, owner_id, coalesce(name, '') as owner_name, mitigation, status, audience,
             version
        from cooperation.risk
        left join organisation.v_person
               on v_person.organisation_id = risk.organisation_id and person_id = owner_id
      """;

  private static final String FOUND =
      """
       where cooperation_id = :cooperation
         and audience = any(:audiences)
         and (title ilike :pattern or description ilike :pattern or mitigation ilike :pattern)
         and (:milestone = '' or milestone = :milestone)
         and (:status = '' or status = :status)
         and (:owner = '' or cast(owner_id as text) = :owner)
      """;

  private static final String ORDER =
      """
       order by status = 'CLOSED',
                case when :column = 'title' and not :descending then title end,
                case when :column = 'title' and :descending then title end desc,
                case when :column = 'score' and not :descending then likelihood * consequence end
                     nulls last,
                case when :column = 'score' then likelihood * consequence end desc nulls last,
                title, risk_id
       limit :limit offset :offset
      """;

  private final JdbcClient jdbc;

  RiskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Transactional(readOnly = true)
  long count(RiskQuery query, Access access) {
    return asked("select count(*) from cooperation.risk\n" + FOUND, query, access)
        .query(Long.class)
        .single();
  }

  @Transactional(readOnly = true)
  List<Risk> page(RiskQuery query, TableQuery rows, Access access) {
    return asked(RISK + FOUND + ORDER, query, access)
        .param("column", rows.sort().column())
        .param("descending", rows.sort().isDescending())
        .param("limit", TableQuery.PAGE_SIZE)
        .param("offset", rows.offset())
        .query(RiskRows::read)
        .list();
  }

  /** How many there are at each place of the matrix, without those that are closed. */
  @Transactional(readOnly = true)
  List<Matrix.Place> places(RiskQuery query, Access access) {
    String sql =
        "select likelihood, consequence, count(*) as risks from cooperation.risk\n"
            + FOUND
            + """
               and status <> 'CLOSED'
             group by likelihood, consequence
             order by likelihood, consequence
            """;
    return asked(sql, query, access).query(Matrix.Place.class).list();
  }

  private StatementSpec asked(String sql, RiskQuery query, Access access) {
    return jdbc.sql(sql)
        .param("cooperation", access.cooperation())
        .param("audiences", audiences(access))
        .param("pattern", query.table().pattern())
        .param("milestone", query.milestones().value())
        .param("status", query.statuses().value())
        .param("owner", query.owners().value());
  }

  private static String[] audiences(Access access) {
    return access.audiences().stream().map(Audience::name).toArray(String[]::new);
  }

  /** Those at a milestone that are not closed, the weightiest first. */
  @Transactional(readOnly = true)
  List<Risk> at(String milestone, Access access) {
    return jdbc.sql(
            RISK
                + """
                 where cooperation_id = :cooperation
                   and milestone = :milestone
                   and status <> 'CLOSED'
                   and audience = any(:audiences)
                 order by likelihood * consequence desc nulls last, title, risk_id
                """)
        .param("cooperation", access.cooperation())
        .param("milestone", milestone)
        .param("audiences", audiences(access))
        .query(RiskRows::read)
        .list();
  }

  /** So many that hold all words of a search, of some cooperations, open ones first. */
  @Transactional(readOnly = true)
  List<Risk> found(String search, Circles circles, int limit) {
    return jdbc.sql(
            RISK
                + """
                 where replace(lower(concat_ws(' ', title, description, mitigation)), 'aa', 'å')
                       like all (:patterns)
                   and exists (select
                                 from unnest(:places, :circles) as seen (place, circle)
                                where place = cooperation_id and circle = audience)
                 order by status = 'CLOSED', title, risk_id
                 limit :limit
                """)
        .param("patterns", Spelling.patterns(search))
        .param("places", circles.places())
        .param("circles", circles.audiences())
        .param("limit", limit)
        .query(RiskRows::read)
        .list();
  }

  /** One that somebody may see. */
  @Transactional(readOnly = true)
  Optional<Risk> find(UUID id, Access access) {
    return jdbc.sql(RISK + " where risk_id = :id and cooperation_id = :cooperation")
        .param("id", id)
        .param("cooperation", access.cooperation())
        .query(RiskRows::read)
        .optional()
        .filter(risk -> access.sees(risk.audience()));
  }

  /** Who sees to a risk that somebody may see, by name. */
  @Transactional(readOnly = true)
  List<Choice> owners(Access access) {
    return jdbc.sql(
            """
            select distinct owner_id, name
              from cooperation.risk
              join organisation.v_person
                on v_person.organisation_id = risk.organisation_id and person_id = owner_id
             where cooperation_id = :cooperation
               and audience = any(:audiences)
             order by name, owner_id
            """)
        .param("cooperation", access.cooperation())
        .param("audiences", audiences(access))
        .query((row, unusedNumber) -> Choice.of(row.getString("owner_id"), row.getString("name")))
        .list();
  }

  /** The playbook's challenges that were copied already. */
  @Transactional(readOnly = true)
  List<String> copied(UUID cooperation) {
    return jdbc.sql(
            """
            select challenge
              from cooperation.risk
             where cooperation_id = :cooperation
               and challenge is not null
             order by challenge
            """)
        .param("cooperation", cooperation)
        .query(String.class)
        .list();
  }

  /** Adds one; false when its challenge was copied already. */
  boolean add(Risk risk) {
    return all(
                """
                insert into cooperation.risk
                    (risk_id, cooperation_id, milestone, challenge, title, description, likelihood,
                     consequence, owner_id, mitigation, status, audience)
                values (:id, :cooperation, :milestone, :challenge, :title, :description,
                        :likelihood, :consequence, :owner, :mitigation, :status, :audience)
                on conflict (organisation_id, cooperation_id, challenge) do nothing
                """,
                risk)
            .param("cooperation", risk.cooperation())
            .param("challenge", risk.challenge())
            .update()
        == 1;
  }

  /** Changes one that is still as seen; false when somebody else was faster. */
  boolean change(Risk risk) {
    return all(
                """
                update cooperation.risk
                   set milestone = :milestone, title = :title, description = :description,
                       likelihood = :likelihood, consequence = :consequence, owner_id = :owner,
                       mitigation = :mitigation, status = :status, audience = :audience,
                       version = version + 1
                 where risk_id = :id
                   and version = :version
                """,
                risk)
            .param("version", risk.version())
            .update()
        == 1;
  }

  private StatementSpec all(String sql, Risk risk) {
    PersonId owner = risk.owner();
    return jdbc.sql(sql)
        .param("id", risk.id())
        .param("milestone", risk.milestone())
        .param("title", risk.title())
        .param("description", risk.description())
        .param("likelihood", risk.likelihood())
        .param("consequence", risk.consequence())
        .param("owner", owner == null ? null : owner.value())
        .param("mitigation", risk.mitigation())
        .param("status", risk.status().name())
        .param("audience", risk.audience().name());
  }

  private static Risk read(ResultSet row, int unusedNumber) throws SQLException {
    @Nullable UUID owner = row.getObject("owner_id", UUID.class);
    return new Risk(
        row.getObject("risk_id", UUID.class),
        row.getObject("cooperation_id", UUID.class),
        row.getString("milestone"),
        row.getString("challenge"),
        row.getString("title"),
        row.getString("description"),
        row.getObject("likelihood", Integer.class),
        row.getObject("consequence", Integer.class),
        owner == null ? null : new PersonId(owner),
        row.getString("owner_name"),
        row.getString("mitigation"),
        RiskStatus.valueOf(row.getString("status")),
        Audience.valueOf(row.getString("audience")),
        row.getInt("version"));
  }
}
