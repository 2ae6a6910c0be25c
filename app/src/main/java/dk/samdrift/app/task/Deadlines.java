package dk.samdrift.app.task;

import static java.util.stream.Collectors.toMap;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.reach.Access;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What is due first among the open tasks of many cooperations, asked for at once. */
@Repository
@Transactional(readOnly = true)
public class Deadlines {

  private final JdbcClient jdbc;

  Deadlines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The open task of a cooperation that is due first.
   *
   * @param overdue how many of its tasks should have been done before
   */
  public record Next(UUID cooperation, UUID task, String title, LocalDate day, long overdue) {

    /** Its page, within the organisation. */
    public String path() {
      return "/task/" + task;
    }
  }

  /** By cooperation, as far as somebody may see the tasks; nothing where no task has a day. */
  public Map<UUID, Next> of(Collection<Access> access, PersonId person, LocalDate today) {
    List<UUID> cooperations = new ArrayList<>();
    List<String> audiences = new ArrayList<>();
    for (Access one : access) {
      for (Audience audience : one.audiences()) {
        cooperations.add(one.cooperation());
        audiences.add(audience.name());
      }
    }
    return jdbc
        .sql(
            """
            select distinct on (cooperation_id)
                   cooperation_id as cooperation, task_id as task, title, due_on as day,
                   count(*) filter (where due_on < :today)
                            over (partition by cooperation_id) as overdue
              from task.task
             where state = 'OPEN'
               and due_on is not null
               and cooperation_id = any(:known)
               and (responsible_person = :person
                    or (cooperation_id, audience)
                       in (select * from unnest(:cooperations, :audiences)))
             order by cooperation_id, due_on, title, task_id
            """)
        .param("today", today)
        .param("person", person.value())
        .param("known", access.stream().map(Access::cooperation).toArray(UUID[]::new))
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .param("audiences", audiences.toArray(String[]::new))
        .query(Next.class)
        .list()
        .stream()
        .collect(toMap(Next::cooperation, one -> one));
  }
}
