package dk.samdrift.app.task;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Every task and deadline: written, planned, found, and done. Each change is told in the history.
 */
@Service
@Transactional
public class Tasks {

  private final TaskRows rows;
  private final TaskLog log;
  private final Owners owners;
  private final History history;
  private final Clock clock;

  Tasks(TaskRows rows, TaskLog log, Owners owners, History history, Clock clock) {
    this.rows = rows;
    this.log = log;
    this.owners = owners;
    this.history = history;
    this.clock = clock;
  }

  /** Writes a task. */
  public UUID add(NewTask task, Actor by) {
    UUID id = write(task, by);
    waitFor(id, task);
    tell(get(id), "task.history.written", List.of(), by);
    return id;
  }

  /**
   * Writes all tasks of a plan at once; they may wait for each other in any order. The history
   * tells how many there are.
   *
   * @return their ids, in their order
   */
  public List<UUID> addAll(UUID cooperation, List<NewTask> tasks, Actor by) {
    List<UUID> ids = new ArrayList<>();
    tasks.forEach(task -> ids.add(write(task, by)));
    for (int i = 0; i < ids.size(); i++) {
      waitFor(ids.get(i), tasks.get(i));
    }
    tellCount(cooperation, "task.history.planned", ids.size(), by);
    return ids;
  }

  private UUID write(NewTask task, Actor by) {
    UUID id = NewId.next();
    rows.add(id, task, by.id(), clock.instant(), today());
    log.write(id, Doing.What.WRITTEN, List.of(), "", by);
    return id;
  }

  private void waitFor(UUID id, NewTask task) {
    if (task.cooperation() != null && !task.after().isEmpty()) {
      log.waitFor(id, task.cooperation(), task.after());
    }
  }

  /** Gives tasks of a cooperation the days of a plan, by their origins; others stay as they are. */
  public void plan(UUID cooperation, Map<String, LocalDate> days, Actor by) {
    Map<UUID, LocalDate> changed = new HashMap<>();
    for (Task task : rows.ofOrigin(cooperation, "")) {
      LocalDate day = days.get(task.origin());
      if (day != null && !day.equals(task.due())) {
        changed.put(task.id(), day);
        log.write(
            task.id(), Doing.What.MOVED, List.of(Change.day(task.due()), Change.day(day)), "", by);
      }
    }
    if (!changed.isEmpty()) {
      rows.date(changed);
      tellCount(cooperation, "task.history.dated", changed.size(), by);
    }
  }

  /** A task that the door has found to be there. */
  @Transactional(readOnly = true)
  public Task get(UUID id) {
    return byId(id).orElseThrow(() -> new IllegalStateException("no task " + id));
  }

  /** A task by id. */
  @Transactional(readOnly = true)
  public Optional<Task> byId(UUID id) {
    return rows.byId(id);
  }

  /** Whose task it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(UUID id) {
    return rows.organisationOf(id);
  }

  /** All of a cooperation that those of a circle may see, by day. */
  @Transactional(readOnly = true)
  public List<Task> ofCooperation(UUID cooperation, Audience circle) {
    return rows.ofCooperation(cooperation, circle);
  }

  /** All of a cooperation whose origin begins so, whoever may see them; for who wrote them. */
  @Transactional(readOnly = true)
  public List<Task> ofOrigin(UUID cooperation, String prefix) {
    return rows.ofOrigin(cooperation, prefix);
  }

  /** How much somebody has to do today or should have done before. */
  @Transactional(readOnly = true)
  public int countDue(Insider insider) {
    LocalDate today = today();
    return (int)
        mine(insider).stream()
            .filter(task -> task.due() != null && !task.due().isAfter(today))
            .count();
  }

  /** What somebody has to do today and later, by day. */
  @Transactional(readOnly = true)
  public List<Task> mine(Insider insider) {
    LocalDate today = today();
    List<Task> given = rows.given(insider.person(), owners.roles(insider), today.plusDays(1));
    Map<UUID, Whose> whose = owners.of(given, today);
    return given.stream()
        .filter(Task::isOpen)
        .filter(
            task -> Objects.requireNonNull(whose.get(task.id())).doers().contains(insider.person()))
        .toList();
  }

  /** Those of some tasks that have become somebody's since a moment. */
  @Transactional(readOnly = true)
  public Set<UUID> givenSince(Collection<Task> tasks, Instant since) {
    return rows.givenSince(tasks.stream().map(Task::id).toList(), since);
  }

  /** When something was done with tasks last, by their ids. */
  @Transactional(readOnly = true)
  public Map<UUID, Instant> touched(Collection<Task> tasks) {
    return log.latest(tasks.stream().map(Task::id).toList());
  }

  /** Whose tasks are today, by their ids. */
  @Transactional(readOnly = true)
  public Map<UUID, Whose> whose(Collection<Task> tasks) {
    return owners.of(tasks, today());
  }

  /** All that was done with a task, the newest first. */
  @Transactional(readOnly = true)
  public List<Doing> log(UUID task) {
    return log.of(task);
  }

  /** Marks a task as done on a day; false when it was not open any more. */
  public boolean done(UUID id, LocalDate day, String note, Actor by) {
    if (day.isAfter(today())) {
      throw new IllegalStateException(id + " cannot be done on " + day);
    }
    return turn(id, Task.State.OPEN, Task.State.DONE, Doing.What.DONE, day, note, by);
  }

  /** Gives a task up: it is not to be done any more; false when it was not open any more. */
  public boolean cancel(UUID id, String note, Actor by) {
    return turn(id, Task.State.OPEN, Task.State.CANCELLED, Doing.What.CANCELLED, today(), note, by);
  }

  /** Opens a task again that was done or given up; false when it was open. */
  public boolean reopen(UUID id, String note, Actor by) {
    Task.State state = get(id).state();
    return state != Task.State.OPEN
        && turn(id, state, Task.State.OPEN, Doing.What.REOPENED, today(), note, by);
  }

  private boolean turn(
      UUID id,
      Task.State from,
      Task.State to,
      Doing.What what,
      LocalDate day,
      String note,
      Actor by) {
    if (!rows.turn(id, from, to, day)) {
      return false;
    }
    log.write(id, what, List.of(), note, by, day);
    String key =
        switch (to) {
          case OPEN -> "task.history.reopened";
          case DONE -> "task.history.done";
          case CANCELLED -> "task.history.cancelled";
        };
    tell(get(id), key, List.of(), by);
    return true;
  }

  /**
   * Changes title, text, day, audience and whose it is, as they are wanted; false when somebody
   * else has changed the task since.
   *
   * @param note why
   */
  public boolean change(Task wanted, String note, Actor by) {
    Task before = get(wanted.id());
    if (before.version() != wanted.version()) {
      return false;
    }
    List<Change> changes = Change.between(before, wanted, whoseWords(wanted));
    if (changes.isEmpty()) {
      return true;
    }
    if (!rows.change(wanted, clock.instant())) {
      return false;
    }
    String rest = note;
    for (Change change : changes) {
      log.write(wanted.id(), change.what(), change.said(), rest, by);
      rest = "";
    }
    changes.forEach(change -> tell(wanted, change.key(), change.told(), by));
    return true;
  }

  private String whoseWords(Task task) {
    return owners.of(List.of(task), today()).values().iterator().next().words();
  }

  /** Writes something about a task into its log. */
  public void note(UUID id, String note, Actor by) {
    log.write(id, Doing.What.NOTED, List.of(), note, by);
    tell(get(id), "task.history.noted", List.of(), by);
  }

  private void tell(Task task, String key, List<String> more, Actor by) {
    List<String> values = new ArrayList<>(List.of(task.named()));
    values.addAll(more);
    history.note(by, key, values, task.subject());
  }

  private void tellCount(UUID cooperation, String key, int count, Actor by) {
    history.note(by, key, List.of(Formats.count(count)), Subject.of("cooperation", cooperation));
  }

  private LocalDate today() {
    return Formats.today(clock);
  }
}
