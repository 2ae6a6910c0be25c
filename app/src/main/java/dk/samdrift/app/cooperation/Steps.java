package dk.samdrift.app.cooperation;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.store.NewId;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The rows of cooperation.step and cooperation.milestone: how far, and when it is planned. */
@Repository
@Transactional
public class Steps {

  private final JdbcClient jdbc;
  private final Clock clock;

  Steps(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Takes a step; its maker's name and moment are not looked at. */
  public void take(UUID cooperation, Step step, Actor actor) {
    jdbc.sql(
            """
            insert into cooperation.step
                (step_id, cooperation_id, milestone, kind, on_day, reason, lesson, missing,
                 person_id, person_name, at)
            values (:id, :cooperation, :milestone, :kind, :day, :reason, :lesson, :missing,
                    :person, :name, :at)
            """)
        .param("id", NewId.next())
        .param("cooperation", cooperation)
        .param("milestone", step.milestone())
        .param("kind", step.kind().name())
        .param("day", step.day())
        .param("reason", step.reason())
        .param("lesson", step.lesson())
        .param("missing", step.missing().toArray(String[]::new))
        .param("person", actor.id())
        .param("name", actor.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** All steps of a cooperation, the newest first. */
  @Transactional(readOnly = true)
  public List<Step> of(UUID cooperation) {
    return jdbc.sql(
            """
            select milestone, kind, on_day, reason, lesson, missing, person_name, at
              from cooperation.step
             where cooperation_id = :cooperation
             order by at desc, step_id desc
            """)
        .param("cooperation", cooperation)
        .query(Steps::read)
        .list();
  }

  /** The newest step of each milestone of some cooperations. */
  @Transactional(readOnly = true)
  public Map<UUID, Map<String, Step>> newest(Collection<UUID> cooperations) {
    Map<UUID, Map<String, Step>> newest = new HashMap<>();
    jdbc.sql(
            """
            select distinct on (cooperation_id, milestone)
                   cooperation_id, milestone, kind, on_day, reason, lesson, missing, person_name, at
              from cooperation.step
             where cooperation_id = any(:cooperations)
             order by cooperation_id, milestone, at desc, step_id desc
            """)
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .query((ResultSet row) -> {
          newest
              .computeIfAbsent(row.getObject("cooperation_id", UUID.class), id -> new HashMap<>())
              .put(row.getString("milestone"), read(row, 0));
        });
    return newest;
  }

  /** How far a cooperation is, and when it is to come further. */
  @Transactional(readOnly = true)
  public Road road(UUID cooperation, Playbook playbook) {
    List<UUID> only = List.of(cooperation);
    return Road.of(
        playbook,
        newest(only).getOrDefault(cooperation, Map.of()),
        plans(only).getOrDefault(cooperation, Map.of()));
  }

  /** When the milestones of some cooperations are to be reached. */
  @Transactional(readOnly = true)
  public Map<UUID, Map<String, LocalDate>> plans(Collection<UUID> cooperations) {
    Map<UUID, Map<String, LocalDate>> plans = new HashMap<>();
    jdbc.sql(
            """
            select cooperation_id, milestone, planned_on
              from cooperation.milestone
             where cooperation_id = any(:cooperations)
               and planned_on is not null
             order by cooperation_id, planned_on, milestone
            """)
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .query((ResultSet row) -> {
          plans
              .computeIfAbsent(
                  row.getObject("cooperation_id", UUID.class), id -> new LinkedHashMap<>())
              .put(row.getString("milestone"), row.getObject("planned_on", LocalDate.class));
        });
    return plans;
  }

  /** Plans milestones anew; those that are not named stay as they are. */
  public void plan(UUID cooperation, Map<String, LocalDate> days) {
    days.forEach((milestone, day) -> {
      int changed =
          jdbc.sql(
                  """
                  update cooperation.milestone
                     set planned_on = :day, version = version + 1
                   where cooperation_id = :cooperation
                     and milestone = :milestone
                  """)
              .param("day", day)
              .param("cooperation", cooperation)
              .param("milestone", milestone)
              .update();
      if (changed == 0) {
        jdbc.sql(
                """
                insert into cooperation.milestone (cooperation_id, milestone, planned_on)
                values (:cooperation, :milestone, :day)
                """)
            .param("cooperation", cooperation)
            .param("milestone", milestone)
            .param("day", day)
            .update();
      }
    });
  }

  private static Step read(ResultSet row, int unusedNumber) throws SQLException {
    Array missing = row.getArray("missing");
    return new Step(
        row.getString("milestone"),
        Step.Kind.valueOf(row.getString("kind")),
        row.getObject("on_day", LocalDate.class),
        row.getString("reason"),
        row.getString("lesson"),
        List.of((String[]) missing.getArray()),
        row.getString("person_name"),
        row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
