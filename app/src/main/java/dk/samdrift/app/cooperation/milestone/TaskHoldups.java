package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.RoadTasks;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone.Work;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.task.Whose;
import dk.samdrift.app.ui.Link;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The tasks that a milestone waits for, and those that these wait for. */
@Component
class TaskHoldups {

  private final Tasks tasks;
  private final Clock clock;

  TaskHoldups(Tasks tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** In the order in which they wait for each other. */
  List<Holdup> of(MilestonePlace place, List<Missing> missing, Access access, Insider insider) {
    Map<String, Task> open = open(place, access);
    Set<String> wanted = new HashSet<>();
    for (Missing one : missing) {
      if (one instanceof Missing.Undone(Work work)) {
        want(work, place, open, wanted);
      }
    }
    Map<UUID, Whose> whose = tasks.whose(open.values());
    return place.milestone().tasks().stream()
        .filter(work -> wanted.contains(work.id()))
        .sorted(Comparator.comparingInt(work -> depth(work, place, open)))
        .map(work -> {
          Task task = Objects.requireNonNull(open.get(work.id()));
          return holdup(
              task, first(work, open), Objects.requireNonNull(whose.get(task.id())), insider);
        })
        .toList();
  }

  /** Those that are kept, not done, and for the visitor's eyes, by their ids in the playbook. */
  private Map<String, Task> open(MilestonePlace place, Access access) {
    String origin = RoadTasks.prefix(place.milestone());
    return tasks.ofOrigin(place.cooperation().id(), origin).stream()
        .filter(one -> one.isOpen() && access.sees(one.audience()))
        .collect(
            Collectors.toMap(
                one -> Objects.requireNonNull(one.origin()).substring(origin.length()),
                one -> one));
  }

  private static void want(
      Work work, MilestonePlace place, Map<String, Task> open, Set<String> wanted) {
    if (open.containsKey(work.id()) && wanted.add(work.id())) {
      work.after().forEach(one -> want(place.milestone().task(one), place, open, wanted));
    }
  }

  /** How many come before it, one after the other; a playbook has no circles. */
  private static int depth(Work work, MilestonePlace place, Map<String, Task> open) {
    return work.after().stream()
        .filter(open::containsKey)
        .mapToInt(one -> 1 + depth(place.milestone().task(one), place, open))
        .max()
        .orElse(0);
  }

  private static String first(Work work, Map<String, Task> open) {
    String titles =
        work.after().stream()
            .map(open::get)
            .filter(Objects::nonNull)
            .map(one -> msg("cooperation.quoted", one.title()))
            .collect(Collectors.joining(", "));
    return titles.isEmpty() ? "" : msg("cooperation.holdup.after", titles);
  }

  private Holdup holdup(Task task, String first, Whose whose, Insider insider) {
    LocalDate due = task.due();
    return new Holdup(
        whose.words(),
        msg("cooperation.holdup.task"),
        new Link(task.title(), "/" + insider.slug() + "/task/" + task.id()),
        due == null ? "" : msg("cooperation.task.due", Formats.dayWithYear(due)),
        task.isOverdue(Formats.today(clock)),
        first);
  }
}
