package dk.samdrift.app.task;

import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.store.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of task.task. */
@Repository
class TaskRows {

  private static final String TASK =
      """
      select task_id, cooperation_id, origin, kind, title, guidance, obligation, place, place_words,
             due_on, responsible_role, responsible_person, audience, written_by, state, state_on,
             version
        from task.task
      """;

  private static final String ORDER = " order by due_on nulls last, title, task_id";

  private final JdbcClient jdbc;

  TaskRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID id, NewTask task, @Nullable UUID writer, Instant at, LocalDate today) {
    Place place = task.place();
    jdbc.sql(
            """
            insert into task.task
                (task_id, cooperation_id, origin, kind, title, guidance, obligation, place,
                 place_words, due_on, responsible_role, responsible_person, given_at, audience,
                 written_by, state, state_on)
            values (:id, :cooperation, :origin, :kind, :title, :guidance, :obligation, :place,
                    :placeWords, :due, :role, :person, :at, :audience, :writer, 'OPEN', :today)
            """)
        .param("id", id)
        .param("cooperation", task.cooperation())
        .param("origin", task.origin())
        .param("kind", task.kind().name())
        .param("title", task.title())
        .param("guidance", task.guidance())
        .param("obligation", name(task.obligation()))
        .param("place", place == null ? null : place.path())
        .param("placeWords", place == null ? null : place.words())
        .param("due", task.due())
        .param("role", name(task.responsible().role()))
        .param("person", value(task.responsible().person()))
        .param("at", at.atOffset(ZoneOffset.UTC))
        .param("audience", task.audience().name())
        .param("writer", writer)
        .param("today", today)
        .update();
  }

  Optional<Task> byId(UUID id) {
    return jdbc.sql(TASK + " where task_id = :id").param("id", id).query(TaskRows::read).optional();
  }

  Optional<OrganisationId> organisationOf(UUID id) {
    return jdbc.sql("select organisation_id from task.task where task_id = :id")
        .param("id", id)
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  List<Task> byIds(Collection<UUID> ids) {
    return jdbc.sql(TASK + " where task_id = any(:ids)" + ORDER)
        .param("ids", ids.toArray(UUID[]::new))
        .query(TaskRows::read)
        .list();
  }

  /** Those of some cooperations, of none, or given to a person, whose titles hold all words. */
  List<Task> found(Collection<UUID> cooperations, PersonId person, String search, int limit) {
    return jdbc.sql(
            TASK
                + """
                 where replace(lower(title), 'aa', 'å') like all (:patterns)
                   and (cooperation_id is null
                        or cooperation_id = any(:cooperations)
                        or responsible_person = :person)
                 order by state = 'OPEN' desc, due_on nulls last, title, task_id
                 limit :limit
                """)
        .param("patterns", Spelling.patterns(search))
        .param("cooperations", cooperations.toArray(UUID[]::new))
        .param("person", person.value())
        .param("limit", limit)
        .query(TaskRows::read)
        .list();
  }

  List<Task> ofCooperation(UUID cooperation, Audience circle) {
    return jdbc.sql(
            TASK + " where cooperation_id = :cooperation and audience = any(:audiences)" + ORDER)
        .param("cooperation", cooperation)
        .param(
            "audiences",
            Arrays.stream(Audience.values())
                .filter(one -> one.includes(circle))
                .map(Audience::name)
                .toArray(String[]::new))
        .query(TaskRows::read)
        .list();
  }

  List<Task> ofOrigin(UUID cooperation, String prefix) {
    return jdbc.sql(
            TASK + " where cooperation_id = :cooperation and starts_with(origin, :prefix)" + ORDER)
        .param("cooperation", cooperation)
        .param("prefix", prefix)
        .query(TaskRows::read)
        .list();
  }

  /**
   * What is given to a person or to a role of theirs, also when it was delegated to somebody else,
   * and not what is to be done in a cooperation that rests.
   *
   * @param roles by cooperation
   * @param since what is open, or has not been so for less long
   */
  List<Task> given(PersonId person, Map<UUID, Set<Role>> roles, LocalDate since) {
    List<Map.Entry<UUID, Role>> held =
        roles.entrySet().stream()
            .flatMap(one -> one.getValue().stream().map(role -> Map.entry(one.getKey(), role)))
            .toList();
    return jdbc.sql(
            TASK
                + """
                 where (state <> 'OPEN' and state_on >= :since
                        or state = 'OPEN'
                           and not exists (select
                                             from organisation.v_reach
                                            where v_reach.cooperation_id = task.cooperation_id
                                              and rests))
                   and (responsible_person = :person
                        or (cooperation_id, responsible_role)
                           in (select * from unnest(:cooperations, :roles)))
                """
                + ORDER)
        .param("since", since)
        .param("person", person.value())
        .param("cooperations", held.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
        .param("roles", held.stream().map(one -> one.getValue().name()).toArray(String[]::new))
        .query(TaskRows::read)
        .list();
  }

  Set<UUID> givenSince(Collection<UUID> ids, Instant since) {
    return jdbc.sql("select task_id from task.task where task_id = any(:ids) and given_at > :since")
        .param("ids", ids.toArray(UUID[]::new))
        .param("since", since.atOffset(ZoneOffset.UTC))
        .query(UUID.class)
        .set();
  }

  /** Changes what is still as seen; false when somebody else was faster. */
  boolean change(Task task, Instant now) {
    return jdbc.sql(
                """
                update task.task
                   set title = :title, guidance = :guidance, due_on = :due, audience = :audience,
                       given_at = case when responsible_role is not distinct from :role
                                        and responsible_person is not distinct from :person
                                       then given_at else :now end,
                       responsible_role = :role, responsible_person = :person,
                       version = version + 1
                 where task_id = :id
                   and version = :version
                """)
            .param("title", task.title())
            .param("guidance", task.guidance())
            .param("due", task.due())
            .param("audience", task.audience().name())
            .param("role", name(task.responsible().role()), Types.VARCHAR)
            .param("person", value(task.responsible().person()), Types.OTHER)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .param("id", task.id())
            .param("version", task.version())
            .update()
        == 1;
  }

  /** Changes how a task stands; false when it stood otherwise than told. */
  boolean turn(UUID id, Task.State from, Task.State to, LocalDate day) {
    return jdbc.sql(
                """
                update task.task
                   set state = :to, state_on = :day, version = version + 1
                 where task_id = :id
                   and state = :from
                """)
            .param("to", to.name())
            .param("day", day)
            .param("id", id)
            .param("from", from.name())
            .update()
        == 1;
  }

  /** Gives tasks the days of a plan. */
  void date(Map<UUID, LocalDate> days) {
    List<Map.Entry<UUID, LocalDate>> all = List.copyOf(days.entrySet());
    jdbc.sql(
            """
            update task.task
               set due_on = planned.due_on, version = version + 1
              from unnest(:ids, cast(:days as date[])) as planned (task_id, due_on)
             where task.task_id = planned.task_id
            """)
        .param("ids", all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
        .param("days", all.stream().map(one -> one.getValue().toString()).toArray(String[]::new))
        .update();
  }

  private static @Nullable String name(@Nullable Enum<?> value) {
    return value == null ? null : value.name();
  }

  private static @Nullable UUID value(@Nullable PersonId person) {
    return person == null ? null : person.value();
  }

  private static Task read(ResultSet row, int unusedNumber) throws SQLException {
    String path = row.getString("place");
    return new Task(
        row.getObject("task_id", UUID.class),
        row.getObject("cooperation_id", UUID.class),
        row.getString("origin"),
        Task.Kind.valueOf(row.getString("kind")),
        row.getString("title"),
        row.getString("guidance"),
        known(row.getString("obligation"), Obligation::valueOf),
        path == null ? null : new Place(path, row.getString("place_words")),
        row.getObject("due_on", LocalDate.class),
        new Responsible(
            known(row.getString("responsible_role"), Role::valueOf),
            known(row.getObject("responsible_person", UUID.class), PersonId::new)),
        Audience.valueOf(row.getString("audience")),
        known(row.getObject("written_by", UUID.class), PersonId::new),
        Task.State.valueOf(row.getString("state")),
        row.getObject("state_on", LocalDate.class),
        row.getInt("version"));
  }

  private static <F, T> @Nullable T known(@Nullable F value, Function<F, T> made) {
    return value == null ? null : made.apply(value);
  }
}
