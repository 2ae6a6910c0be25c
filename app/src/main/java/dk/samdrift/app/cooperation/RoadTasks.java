package dk.samdrift.app.cooperation;

import static java.util.stream.Collectors.toSet;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Work;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.task.NewTask;
import dk.samdrift.app.task.Obligation;
import dk.samdrift.app.task.Responsible;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The dates of a road and the tasks at its milestones. Tasks are written when their milestone is
 * the one that is open, so that nobody finds the work of two years on a list.
 */
@Component
@Transactional
public class RoadTasks {

  private final Steps steps;
  private final Tasks tasks;

  RoadTasks(Steps steps, Tasks tasks) {
    this.steps = steps;
    this.tasks = tasks;
  }

  /** What a task of the playbook is called among tasks. */
  public static String origin(Milestone milestone, String task) {
    return prefix(milestone) + task;
  }

  /** How the names of all tasks of a milestone begin. */
  public static String prefix(Milestone milestone) {
    return "milestone/" + milestone.id() + "/";
  }

  /** Plans all milestones backwards from the start, when that is known, and dates the tasks. */
  public void plan(Cooperation cooperation, Playbook playbook, Actor actor) {
    LocalDate start = cooperation.startsOn();
    if (start != null) {
      date(cooperation, playbook, Road.planned(playbook, start), actor);
    }
  }

  /** Plans milestones anew, and with them the tasks at them; others stay as they are. */
  public void date(
      Cooperation cooperation, Playbook playbook, Map<String, LocalDate> days, Actor actor) {
    steps.plan(cooperation.id(), days);
    Map<String, LocalDate> due = new HashMap<>();
    for (Milestone milestone : playbook.milestones()) {
      LocalDate day = days.get(milestone.id());
      if (day != null) {
        milestone
            .tasks()
            .forEach(
                one -> due.put(origin(milestone, one.id()), day.minusWeeks(one.weeksBefore())));
      }
    }
    tasks.plan(cooperation.id(), due, actor);
  }

  /** Writes the tasks of the milestone that is open now, when they were not written before. */
  public void arrive(Cooperation cooperation, Road road, Actor actor) {
    road.here().ifPresent(stop -> write(cooperation, stop.milestone(), stop.planned(), actor));
  }

  private void write(
      Cooperation cooperation, Milestone milestone, @Nullable LocalDate day, Actor actor) {
    Set<String> there =
        tasks.ofOrigin(cooperation.id(), prefix(milestone)).stream()
            .map(Task::origin)
            .collect(toSet());
    List<NewTask> wanted =
        milestone.tasks().stream()
            .filter(one -> !there.contains(origin(milestone, one.id())))
            .map(one -> task(cooperation, milestone, one, day))
            .toList();
    if (!wanted.isEmpty()) {
      tasks.addAll(cooperation.id(), wanted, actor);
    }
  }

  private static NewTask task(
      Cooperation cooperation, Milestone milestone, Work work, @Nullable LocalDate day) {
    return NewTask.of(
            cooperation.id(),
            origin(milestone, work.id()),
            work.title(),
            Responsible.of(work.role()),
            cooperation.audience())
        .guided(work.guidance())
        .obliged(Obligation.valueOf(work.obligation().name()))
        .at("/cooperation/" + cooperation.id() + "/milestone/" + milestone.id(), milestone.title())
        .due(day == null ? null : day.minusWeeks(work.weeksBefore()))
        .after(work.after().stream().map(one -> origin(milestone, one)).toList());
  }
}
