package dk.samdrift.app.task;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Reach;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What somebody sees of tasks: what is theirs, and what is for their circle. */
@Component
@Transactional(readOnly = true)
public class TaskSight {

  /** So many times what is wanted is looked through for what somebody may know of. */
  private static final int LOOKED_AT = 10;

  private final TaskRows rows;
  private final TaskLog log;
  private final Owners owners;
  private final Reach reach;
  private final Clock clock;

  TaskSight(TaskRows rows, TaskLog log, Owners owners, Reach reach, Clock clock) {
    this.rows = rows;
    this.log = log;
    this.owners = owners;
    this.reach = reach;
    this.clock = clock;
  }

  /** What somebody knows who looks. */
  private record Look(
      Insider insider,
      Map<UUID, Access> access,
      Map<UUID, String> names,
      Map<UUID, Whose> whose,
      Map<UUID, List<Task>> awaited) {

    @Nullable Access of(Task task) {
      return task.cooperation() == null ? null : access.get(task.cooperation());
    }

    /** May the visitor know of it: by being in its circle, by doing it, by having written it? */
    boolean sees(Task task) {
      Access there = of(task);
      return (there != null && there.sees(task.audience())) || isOwn(task);
    }

    private boolean isOwn(Task task) {
      Whose own = Objects.requireNonNull(whose.get(task.id()));
      boolean isGiven = insider.person().equals(task.responsible().person());
      boolean isKnown = task.cooperation() == null || of(task) != null;
      return isGiven
          || (isKnown && own.includes(insider.person()))
          || (task.cooperation() == null && insider.person().equals(task.writtenBy()));
    }

    boolean mayChange(Task task) {
      Access there = of(task);
      return isOwn(task)
          || insider.person().equals(task.writtenBy())
          || (there != null && there.leads());
    }

    /** What it is called, for whoever may know. */
    String title(Task other) {
      Access there = of(other);
      return there != null && there.sees(other.audience()) ? other.title() : msg("task.another");
    }

    SeenTask seen(Task task) {
      return new SeenTask(
          task,
          Objects.requireNonNull(whose.get(task.id())),
          task.cooperation() == null ? "" : names.getOrDefault(task.cooperation(), ""),
          awaited.getOrDefault(task.id(), List.of()).stream()
              .filter(Task::isOpen)
              .map(this::title)
              .toList(),
          mayChange(task));
    }
  }

  private Look look(List<Task> tasks, Insider insider) {
    Map<UUID, Access> access = owners.access(insider);
    LocalDate today = Formats.today(clock);
    return new Look(
        insider,
        access,
        reach.names(access.keySet()),
        owners.of(tasks, today),
        others(log.awaited(tasks.stream().map(Task::id).toList())));
  }

  private Map<UUID, List<Task>> others(Map<UUID, List<UUID>> ids) {
    Map<UUID, Task> known =
        rows.byIds(ids.values().stream().flatMap(List::stream).distinct().toList()).stream()
            .collect(Collectors.toMap(Task::id, Function.identity()));
    Map<UUID, List<Task>> others = new HashMap<>();
    ids.forEach((id, all) ->
        others.put(id, all.stream().map(known::get).filter(Objects::nonNull).toList()));
    return others;
  }

  /** A task, if somebody may know of it. */
  public Optional<SeenTask> see(UUID id, Insider insider) {
    return rows.byId(id)
        .flatMap(task -> {
          Look look = look(List.of(task), insider);
          return look.sees(task) ? Optional.of(look.seen(task)) : Optional.empty();
        });
  }

  /**
   * What is somebody's, also when it was given on to another, by day.
   *
   * @param since what is done or given up is found from this day on
   */
  public List<SeenTask> given(Insider insider, LocalDate since) {
    List<Task> tasks = rows.given(insider.person(), owners.roles(insider), since);
    Look look = look(tasks, insider);
    return tasks.stream().map(look::seen).toList();
  }

  /**
   * So many that somebody may know of, whose titles hold all words of a search, open ones first.
   */
  public List<SeenTask> found(String search, Insider insider, int limit) {
    List<Task> tasks =
        rows.found(owners.access(insider).keySet(), insider.person(), search, limit * LOOKED_AT);
    Look look = look(tasks, insider);
    return tasks.stream().filter(look::sees).limit(limit).map(look::seen).toList();
  }

  /** What waits for a task, as it is called for somebody. */
  public List<String> waiting(Task task, Insider insider) {
    List<Task> others =
        others(log.waiting(List.of(task.id()))).getOrDefault(task.id(), List.of()).stream()
            .filter(Task::isOpen)
            .toList();
    Look look = look(others, insider);
    return others.stream().map(look::title).toList();
  }

  /** The cooperations that somebody may write tasks for, by name. */
  public Map<UUID, String> cooperations(Insider insider) {
    return reach.names(owners.access(insider).keySet());
  }
}
