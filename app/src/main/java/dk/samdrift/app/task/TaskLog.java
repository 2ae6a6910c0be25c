package dk.samdrift.app.task;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.store.NewId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of task.doing and task.waiting: what was done with tasks, what they wait for. */
@Repository
class TaskLog {

  private final JdbcClient jdbc;
  private final Clock clock;

  TaskLog(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Writes down that something was done today. */
  void write(UUID task, Doing.What what, List<String> said, String note, Actor by) {
    write(task, what, said, note, by, Formats.today(clock));
  }

  void write(
      UUID task, Doing.What what, List<String> said, String note, Actor by, LocalDate onDay) {
    jdbc.sql(
            """
            insert into task.doing
                (doing_id, task_id, what, said, note, by_person, by_name, on_day, at)
            values (:id, :task, :what, :said, :note, :person, :name, :day, :at)
            """)
        .param("id", NewId.next())
        .param("task", task)
        .param("what", what.name())
        .param("said", said.toArray(String[]::new))
        .param("note", note)
        .param("person", by.id(), Types.OTHER)
        .param("name", by.name())
        .param("day", onDay)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** All that was done with a task, the newest first. */
  List<Doing> of(UUID task) {
    return jdbc.sql(
            """
            select task_id, what, said, note, by_name, on_day, at
              from task.doing
             where task_id = :task
             order by at desc, doing_id desc
            """)
        .param("task", task)
        .query(TaskLog::read)
        .list();
  }

  /** When something was done with tasks last. */
  Map<UUID, Instant> latest(Collection<UUID> tasks) {
    Map<UUID, Instant> latest = new TreeMap<>();
    jdbc.sql(
            """
            select task_id, max(at) as at
              from task.doing
             where task_id = any(:tasks)
             group by task_id
             order by task_id
            """)
        .param("tasks", tasks.toArray(UUID[]::new))
        .query(row -> {
          latest.put(
              row.getObject("task_id", UUID.class),
              row.getObject("at", OffsetDateTime.class).toInstant());
        });
    return latest;
  }

  /** A task waits for those of some origins in its cooperation; those that are not there, not. */
  void waitFor(UUID task, UUID cooperation, Collection<String> origins) {
    jdbc.sql(
            """
            insert into task.waiting (task_id, after_id)
            select :task, task_id
              from task.task
             where cooperation_id = :cooperation
               and origin = any(:origins)
               and task_id <> :task
            """)
        .param("task", task)
        .param("cooperation", cooperation)
        .param("origins", origins.toArray(String[]::new))
        .update();
  }

  /** What each of some tasks waits for. */
  Map<UUID, List<UUID>> awaited(Collection<UUID> tasks) {
    return pairs(
        """
        select task_id as one, after_id as other
          from task.waiting
         where task_id = any(:tasks)
         order by task_id, after_id
        """,
        tasks);
  }

  /** What waits for each of some tasks. */
  Map<UUID, List<UUID>> waiting(Collection<UUID> tasks) {
    return pairs(
        """
        select after_id as one, task_id as other
          from task.waiting
         where after_id = any(:tasks)
         order by after_id, task_id
        """,
        tasks);
  }

  private Map<UUID, List<UUID>> pairs(String sql, Collection<UUID> tasks) {
    Map<UUID, List<UUID>> pairs = new TreeMap<>();
    jdbc.sql(sql)
        .param("tasks", tasks.toArray(UUID[]::new))
        .query(row -> {
          pairs
              .computeIfAbsent(row.getObject("one", UUID.class), id -> new ArrayList<>())
              .add(row.getObject("other", UUID.class));
        });
    return pairs;
  }

  private static Doing read(ResultSet row, int unusedNumber) throws SQLException {
    Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
    return new Doing(
        row.getObject("task_id", UUID.class),
        Doing.What.valueOf(row.getString("what")),
        List.of((String[]) row.getArray("said").getArray()),
        row.getString("note"),
        row.getString("by_name"),
        row.getObject("on_day", LocalDate.class),
        at);
  }
}
