package dk.samdrift.app.cooperation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.task.Deadlines;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How a cooperation stands, as far as a list of many tells it.
 *
 * @param access who the visitor is in it
 * @param inside those who take part or may come to, by name
 * @param dwellings of those inside; 0 while nothing is known of them
 * @param unmeasured how many of those inside nothing is known of
 * @param leader of its project today; none when nobody is
 * @param task the open one that is due first, of those the visitor may see; none has a day
 * @param programme it was made under; empty, none
 */
public record Glance(
    Cooperation cooperation,
    Access access,
    Road road,
    List<Participation> inside,
    long dwellings,
    int unmeasured,
    @Nullable Mandate leader,
    Deadlines.@Nullable Next task,
    String programme) {

  /** Is there work to do on its road? */
  public boolean isUnderway() {
    return cooperation.state().isUnderway();
  }

  /** The milestone that is open, while there is a road to go on or to come back to. */
  public Optional<Road.Stop> here() {
    return isUnderway() || cooperation.state() == CooperationState.PAUSED
        ? road.here()
        : Optional.empty();
  }

  /** The phase of the milestone that is open. */
  public Optional<Phase> phase() {
    return here().map(stop -> road.playbook().phaseOf(stop.milestone()));
  }

  /**
   * What is due first: a milestone that is not behind, or a task; also when its day has passed.
   * Where the road is behind, there are tasks all the same.
   */
  public Optional<Deadline> next() {
    return Stream.concat(nextMilestone().stream(), nextTask().stream())
        .min(Comparator.comparing(Deadline::day));
  }

  /** Its day. */
  public Optional<LocalDate> nextDay() {
    return next().map(Deadline::day);
  }

  private Optional<Deadline> nextMilestone() {
    return isUnderway()
        ? road.stops().stream()
            .filter(stop -> !stop.isPassed() && stop.planned() != null)
            .map(this::deadline)
            .min(Comparator.comparing(Deadline::day))
        : Optional.empty();
  }

  private Deadline deadline(Road.Stop stop) {
    Milestone milestone = stop.milestone();
    return new Deadline(
        Objects.requireNonNull(stop.planned()),
        msg("cooperation.road.numbered", Integer.toString(milestone.number()), milestone.brief()),
        "/cooperation/" + cooperation.id() + "/milestone/" + milestone.id());
  }

  private Optional<Deadline> nextTask() {
    return Optional.ofNullable(task)
        .filter(one -> hasTasks())
        .map(one -> new Deadline(one.day(), one.title(), one.path()));
  }

  private boolean hasTasks() {
    return !cooperation.state().rests();
  }

  /** How many milestones and tasks should be behind before a day. */
  public long late(LocalDate day) {
    return lateMilestones(day) + lateTasks();
  }

  /** How many milestones should have been passed before a day. */
  public long lateMilestones(LocalDate day) {
    return isUnderway() ? road.stops().stream().filter(stop -> stop.isLate(day)).count() : 0;
  }

  /** How many tasks should have been done before today. */
  public long lateTasks() {
    return task != null && hasTasks() ? task.overdue() : 0;
  }
}
