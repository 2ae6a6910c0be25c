package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Work;
import dk.samdrift.app.task.Doing;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.task.Whose;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tasks of a milestone: as the playbook has them, and as they are kept. */
@Component
class MilestoneTasks {

  private final Tasks tasks;
  private final Clock clock;

  MilestoneTasks(Tasks tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** As the room of tasks knows those of a milestone. */
  static String origin(Milestone milestone) {
    return "milestone/" + milestone.id() + "/";
  }

  /** The ids of those of the playbook that are kept and not done. */
  Set<String> open(UUID cooperation, Milestone milestone) {
    String origin = origin(milestone);
    return tasks.ofOrigin(cooperation, origin).stream()
        .filter(Task::isOpen)
        .map(task -> Objects.requireNonNull(task.origin()).substring(origin.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** One of a milestone that somebody may mark as done. */
  Optional<Task> mine(MilestonePlace place, UUID task, Access access, Insider insider) {
    return kept(place, access).stream()
        .filter(one -> one.id().equals(task))
        .filter(one -> mayMark(one, tasks.whose(List.of(one)), access, insider))
        .findAny();
  }

  /** For the page: those of the playbook in its order, then others of the milestone. */
  List<TaskLine> lines(MilestonePlace place, Access access, Insider insider) {
    List<Task> kept = kept(place, access);
    Map<UUID, Whose> whose = tasks.whose(kept);
    Set<String> hidden = hidden(place, kept);
    String origin = origin(place.milestone());
    List<TaskLine> lines = new ArrayList<>();
    for (Work work : place.milestone().tasks()) {
      Task task = find(kept, origin + work.id());
      if (!hidden.contains(work.id())) {
        lines.add(line(place, work, task, whose, access, insider));
      }
    }
    return lines;
  }

  /** Those of the playbook that are kept for a narrower circle than the visitor's. */
  private Set<String> hidden(MilestonePlace place, List<Task> seen) {
    String origin = origin(place.milestone());
    return tasks.ofOrigin(place.cooperation().id(), origin).stream()
        .filter(one -> !seen.contains(one))
        .map(one -> Objects.requireNonNull(one.origin()).substring(origin.length()))
        .collect(Collectors.toUnmodifiableSet());
  }

  private List<Task> kept(MilestonePlace place, Access access) {
    return tasks.ofOrigin(place.cooperation().id(), origin(place.milestone())).stream()
        .filter(one -> access.sees(one.audience()))
        .toList();
  }

  private static @Nullable Task find(List<Task> kept, String origin) {
    return kept.stream().filter(one -> origin.equals(one.origin())).findAny().orElse(null);
  }

  private TaskLine line(
      MilestonePlace place,
      Work work,
      @Nullable Task task,
      Map<UUID, Whose> whose,
      Access access,
      Insider insider) {
    if (task == null) {
      return new TaskLine(
          work.title(),
          null,
          RoleTitles.of(place.playbook(), work.role()),
          "",
          msg("cooperation.obligation." + work.obligation()),
          work.guidance(),
          work.steps(),
          List.of());
    }
    return new TaskLine(
        task.title(),
        tag(task),
        Objects.requireNonNull(whose.get(task.id())).words(),
        when(task),
        msg("cooperation.obligation." + work.obligation()),
        task.guidance().isEmpty() ? work.guidance() : task.guidance(),
        work.steps(),
        todo(place, task, whose, access, insider));
  }

  private static List<Action> todo(
      MilestonePlace place, Task task, Map<UUID, Whose> whose, Access access, Insider insider) {
    return task.isOpen() && mayMark(task, whose, access, insider)
        ? List.of(
            new Action.Post(
                msg("cooperation.task.mark"),
                place.path(insider) + "/tasks",
                Map.of("task", task.id().toString(), "done", "true"),
                Action.Weight.PLAIN))
        : List.of();
  }

  private static boolean mayMark(
      Task task, Map<UUID, Whose> whose, Access access, Insider insider) {
    return access.leads()
        || Objects.requireNonNull(whose.get(task.id())).includes(insider.person());
  }

  private Tag tag(Task task) {
    return switch (task.state()) {
      case DONE -> Tag.good(msg("cooperation.task.done"));
      case CANCELLED -> Tag.neutral(msg("cooperation.task.cancelled"));
      case OPEN ->
          task.isOverdue(Formats.today(clock))
              ? Tag.warn(msg("cooperation.task.late"))
              : Tag.neutral(msg("cooperation.task.open"));
    };
  }

  private String when(Task task) {
    if (task.state() == Task.State.DONE) {
      return tasks.log(task.id()).stream()
          .filter(one -> one.what() == Doing.What.DONE)
          .findFirst()
          .map(one -> msg("cooperation.task.done.by", one.by(), Formats.dayWithYear(one.onDay())))
          .orElse("");
    }
    LocalDate due = task.due();
    return due == null ? "" : msg("cooperation.task.due", Formats.dayWithYear(due));
  }
}
