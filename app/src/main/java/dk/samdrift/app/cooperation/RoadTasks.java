package dk.samdrift.app.cooperation;

import static dk.samdrift.app.language.Messages.msg;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Work;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.task.NewTask;
import dk.samdrift.app.task.Obligation;
import dk.samdrift.app.task.Responsible;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

  private static final String MILESTONE = "milestone/";

  private final Steps steps;
  private final Tasks tasks;
  private final Mandates mandates;
  private final Clock clock;

  RoadTasks(Steps steps, Tasks tasks, Mandates mandates, Clock clock) {
    this.steps = steps;
    this.tasks = tasks;
    this.mandates = mandates;
    this.clock = clock;
  }

  /** What a task of the playbook is called among tasks. */
  public static String origin(Milestone milestone, String task) {
    return prefix(milestone) + task;
  }

  /** How the names of all tasks of a milestone begin. */
  public static String prefix(Milestone milestone) {
    return MILESTONE + milestone.id() + "/";
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

  /**
   * Lets the tasks follow the road: what is left of a milestone that is behind is given up, what
   * was given up of one that is open again is to be done again, and the milestone that is open now
   * has its tasks written when they were not before. An idea has none.
   */
  public void arrive(Cooperation cooperation, Playbook playbook, Actor actor) {
    if (cooperation.state() == CooperationState.IDEA) {
      return;
    }
    Road road = steps.road(cooperation.id(), playbook);
    Map<String, List<Task>> known =
        tasks.ofOrigin(cooperation.id(), MILESTONE).stream()
            .collect(groupingBy(RoadTasks::milestone));
    for (Road.Stop stop : road.stops()) {
      for (Task task : known.getOrDefault(stop.milestone().id(), List.of())) {
        if (stop.isPassed() && task.isOpen()) {
          tasks.cancel(task.id(), msg("cooperation.road.task.behind"), actor);
        } else if (!stop.isPassed() && stop.last() != null && isGivenUp(task)) {
          tasks.reopen(task.id(), msg("cooperation.road.task.again"), actor);
        }
      }
    }
    road.here().ifPresent(stop -> write(cooperation, stop.milestone(), stop.planned(), actor));
  }

  private static boolean isGivenUp(Task task) {
    return task.state() == Task.State.CANCELLED;
  }

  private static String milestone(Task task) {
    return Objects.requireNonNull(task.origin()).split("/", -1)[1];
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
      appointed(cooperation, milestone, actor);
    }
  }

  /** A leader was named: that was the task, and nobody has to say so once more. */
  public void appointed(Cooperation cooperation, Playbook playbook, Actor actor) {
    playbook.milestones().forEach(one -> appointed(cooperation, one, actor));
  }

  private void appointed(Cooperation cooperation, Milestone milestone, Actor actor) {
    Optional<Mandate> leader = mandates.of(List.of(cooperation.id())).stream().findFirst();
    Set<String> appointing =
        milestone.tasks().stream()
            .filter(one -> one.appoints() == Role.PROJECT_LEADER)
            .map(one -> origin(milestone, one.id()))
            .collect(toSet());
    if (leader.isEmpty() || appointing.isEmpty()) {
      return;
    }
    String note = msg("cooperation.road.task.appointed", leader.get().name());
    tasks.ofOrigin(cooperation.id(), prefix(milestone)).stream()
        .filter(task -> task.isOpen() && appointing.contains(task.origin()))
        .forEach(task -> {
          boolean unusedWasOpen = tasks.done(task.id(), Formats.today(clock), note, actor);
        });
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
