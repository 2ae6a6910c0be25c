package dk.samdrift.app.cooperation;

import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.WayOfStart.Way;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.cooperation. */
@Repository
@Transactional
public class Cooperations {

  private static final String COOPERATION =
      """
      select cooperation_id, number, name, playbook, edition, way, state, purpose, starts_on,
             was_running, programme_id, audience, version
        from cooperation.cooperation
        join organisation.v_reach using (organisation_id, cooperation_id)
      """;

  private final JdbcClient jdbc;
  private final Reach reach;
  private final Clock clock;

  Cooperations(JdbcClient jdbc, Reach reach, Clock clock) {
    this.jdbc = jdbc;
    this.reach = reach;
    this.clock = clock;
  }

  /**
   * Adds one with the next number; the number and version that it has are not looked at.
   *
   * @return as it is now
   */
  public Cooperation add(Cooperation one) {
    reach.add(one.id(), one.name(), one.audience());
    jdbc.sql(
            "select pg_advisory_xact_lock(hashtextextended('cooperation' || organisation.current(),"
                + " 0))")
        .query((row, unusedNumber) -> true)
        .single();
    jdbc.sql(
            """
            insert into cooperation.cooperation
                (cooperation_id, number, playbook, edition, way, state, purpose, starts_on,
                 was_running, programme_id, created_at)
            select :id, coalesce(max(number), 0) + 1, :playbook, :edition, :way, :state, :purpose,
                   :startsOn, :wasRunning, :programme, :at
              from cooperation.cooperation
            """)
        .param("id", one.id())
        .param("playbook", one.playbook().name())
        .param("edition", one.playbook().version())
        .param("way", one.way().name())
        .param("state", one.state().name())
        .param("purpose", one.purpose())
        .param("startsOn", one.startsOn())
        .param("wasRunning", one.wasRunning())
        .param("programme", one.programme())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return get(one.id());
  }

  /** One that the door has found to be there. */
  @Transactional(readOnly = true)
  public Cooperation get(UUID id) {
    return jdbc.sql(COOPERATION + " where cooperation_id = :id")
        .param("id", id)
        .query(Cooperations::read)
        .optional()
        .orElseThrow(() -> new IllegalStateException("no cooperation " + id));
  }

  /** Several, by name. */
  @Transactional(readOnly = true)
  public List<Cooperation> get(Collection<UUID> ids) {
    return jdbc.sql(COOPERATION + " where cooperation_id = any(:ids) order by name, cooperation_id")
        .param("ids", ids.toArray(UUID[]::new))
        .query(Cooperations::read)
        .list();
  }

  /**
   * So many of some whose names, numbers or members' names hold all words of a search: whose number
   * it is, then by name.
   */
  @Transactional(readOnly = true)
  public List<Cooperation> found(Collection<UUID> ids, String search, int limit) {
    return jdbc.sql(
            COOPERATION
                + """
                 where cooperation_id = any(:ids)
                   and replace(lower(concat_ws(' ', name, number,
                         (select string_agg(member.name, ' ' order by member.name)
                            from cooperation.participation
                            join organisation.v_member member using (organisation_id, member_id)
                           where participation.cooperation_id = cooperation.cooperation_id))),
                         'aa', 'å')
                       like all (:patterns)
                 order by cast(number as text) = any(:words) desc, name, cooperation_id
                 limit :limit
                """)
        .param("ids", ids.toArray(UUID[]::new))
        .param("patterns", Spelling.patterns(search))
        .param("words", Spelling.words(search).toArray(String[]::new))
        .param("limit", limit)
        .query(Cooperations::read)
        .list();
  }

  /** So many of some whose names are nearly what is searched for, the likest first. */
  @Transactional(readOnly = true)
  public List<Cooperation> near(Collection<UUID> ids, String search, int limit) {
    return jdbc.sql(
            COOPERATION
                + """
                 where cooperation_id = any(:ids)
                   and store.word_similarity(:plain, replace(lower(name), 'aa', 'å')) >= :least
                 order by store.word_similarity(:plain, replace(lower(name), 'aa', 'å')) desc,
                          name, cooperation_id
                 limit :limit
                """)
        .param("ids", ids.toArray(UUID[]::new))
        .param("plain", Spelling.plain(search))
        .param("least", Spelling.NEAR)
        .param("limit", limit)
        .query(Cooperations::read)
        .list();
  }

  /**
   * Changes what it is called, who may know of it, its purpose, way, start and programme, when it
   * is still as seen; false when somebody else was faster.
   */
  public boolean change(Cooperation one) {
    int changed =
        jdbc.sql(
                """
                update cooperation.cooperation
                   set purpose = :purpose, way = :way, starts_on = :startsOn,
                       programme_id = :programme, version = version + 1
                 where cooperation_id = :id
                   and version = :version
                """)
            .param("purpose", one.purpose())
            .param("way", one.way().name())
            .param("startsOn", one.startsOn())
            .param("programme", one.programme())
            .param("id", one.id())
            .param("version", one.version())
            .update();
    if (changed == 1) {
      reach.change(one.id(), one.name(), one.audience());
    }
    return changed == 1;
  }

  /** Puts it in another state, when it is still as seen; false when somebody else was faster. */
  public boolean turn(Cooperation seen, CooperationState to, @Nullable LocalDate startsOn) {
    boolean isTurned =
        jdbc.sql(
                    """
                    update cooperation.cooperation
                       set state = :state, starts_on = :startsOn, version = version + 1
                     where cooperation_id = :id
                       and version = :version
                    """)
                .param("state", to.name())
                .param("startsOn", startsOn)
                .param("id", seen.id())
                .param("version", seen.version())
                .update()
            == 1;
    if (isTurned) {
      reach.rest(seen.id(), to.rests());
    }
    return isTurned;
  }

  private static Cooperation read(ResultSet row, int unusedNumber) throws SQLException {
    return new Cooperation(
        row.getObject("cooperation_id", UUID.class),
        row.getInt("number"),
        row.getString("name"),
        new PlaybookKey(row.getString("playbook"), row.getInt("edition")),
        Way.valueOf(row.getString("way")),
        CooperationState.valueOf(row.getString("state")),
        row.getString("purpose"),
        row.getObject("starts_on", LocalDate.class),
        row.getBoolean("was_running"),
        row.getObject("programme_id", UUID.class),
        Audience.valueOf(row.getString("audience")),
        row.getInt("version"));
  }
}
