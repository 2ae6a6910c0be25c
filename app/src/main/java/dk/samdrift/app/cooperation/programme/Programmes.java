package dk.samdrift.app.cooperation.programme;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.form.Choice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.programme. */
@Repository
@Transactional
public class Programmes {

  private static final String PROGRAMME =
      """
      select programme_id, name, decided_by, decided_on, reason, version
        from cooperation.programme
      """;

  private final JdbcClient jdbc;

  Programmes(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** All of them, by name. */
  @Transactional(readOnly = true)
  public List<Programme> all() {
    return jdbc.sql(PROGRAMME + " order by name, programme_id").query(Programmes::read).list();
  }

  /** All of them, for a form that lets one be chosen. */
  @Transactional(readOnly = true)
  public List<Choice> choices() {
    return all().stream().map(one -> Choice.of(one.id().toString(), one.name())).toList();
  }

  /** One that the door has found to be there. */
  @Transactional(readOnly = true)
  public Programme get(UUID id) {
    return find(id).orElseThrow(() -> new IllegalStateException("no programme " + id));
  }

  /** One, if it is there. */
  @Transactional(readOnly = true)
  public Optional<Programme> find(UUID id) {
    return jdbc.sql(PROGRAMME + " where programme_id = :id")
        .param("id", id)
        .query(Programmes::read)
        .optional();
  }

  /** A cooperation of a programme. */
  record Under(UUID programme, UUID cooperation, String name, CooperationState state) {}

  /** The cooperations of all programmes that somebody may know of, by name. */
  @Transactional(readOnly = true)
  List<Under> under(Map<UUID, Access> known) {
    return jdbc.sql(
            """
            select programme_id as programme, cooperation_id as cooperation, name, state
              from cooperation.cooperation
              join organisation.v_reach using (organisation_id, cooperation_id)
             where programme_id is not null
               and cooperation_id = any(:known)
             order by name, cooperation_id
            """)
        .param("known", known.keySet().toArray(UUID[]::new))
        .query(Under.class)
        .list();
  }

  /** Has another one the name, however it is written? */
  @Transactional(readOnly = true)
  boolean isNamed(String name, UUID except) {
    return jdbc.sql(
            """
            select exists (select
                             from cooperation.programme
                            where lower(name) = lower(:name)
                              and programme_id <> :except)
            """)
        .param("name", name)
        .param("except", except)
        .query(Boolean.class)
        .single();
  }

  /** Adds one; false when another has the name. */
  public boolean add(Programme programme) {
    return jdbc.sql(
                """
                insert into cooperation.programme
                    (programme_id, name, decided_by, decided_on, reason)
                values (:id, :name, :by, :on, :reason)
                on conflict (organisation_id, name) do nothing
                """)
            .param("id", programme.id())
            .param("name", programme.name())
            .param("by", programme.decidedBy())
            .param("on", programme.decidedOn())
            .param("reason", programme.reason())
            .update()
        == 1;
  }

  /** Changes one that is still as seen; false when somebody else was faster. */
  boolean change(Programme programme) {
    return jdbc.sql(
                """
                update cooperation.programme
                   set name = :name, decided_by = :by, decided_on = :on, reason = :reason,
                       version = version + 1
                 where programme_id = :id
                   and version = :version
                """)
            .param("name", programme.name())
            .param("by", programme.decidedBy())
            .param("on", programme.decidedOn())
            .param("reason", programme.reason())
            .param("id", programme.id())
            .param("version", programme.version())
            .update()
        == 1;
  }

  private static Programme read(ResultSet row, int unusedNumber) throws SQLException {
    return new Programme(
        row.getObject("programme_id", UUID.class),
        row.getString("name"),
        row.getString("decided_by"),
        row.getObject("decided_on", LocalDate.class),
        row.getString("reason"),
        row.getInt("version"));
  }
}
