package dk.samdrift.app.cooperation;

import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.playbook.Playbook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A playbook's milestones as they are for one cooperation, in their order. */
public record Road(Playbook playbook, List<Stop> stops) {

  /** How one milestone stands. */
  public enum Standing {
    /** It was reached. */
    REACHED,
    /** It was left out. */
    SKIPPED,
    /** It is the first that is open. */
    HERE,
    /** It comes later. */
    AHEAD
  }

  /**
   * A milestone of the road.
   *
   * @param planned when it is to be reached
   * @param last what was done last about it
   */
  public record Stop(
      Milestone milestone, Standing standing, @Nullable LocalDate planned, @Nullable Step last) {

    /** Is it behind? */
    public boolean isPassed() {
      return standing == Standing.REACHED || standing == Standing.SKIPPED;
    }

    /** Should it have been passed before a day? */
    public boolean isLate(LocalDate day) {
      return !isPassed() && planned != null && planned.isBefore(day);
    }
  }

  /** The road as steps and plans say. */
  public static Road of(Playbook playbook, Map<String, Step> steps, Map<String, LocalDate> plans) {
    List<Stop> stops = new ArrayList<>();
    boolean isHereGiven = false;
    for (Milestone milestone : playbook.milestones()) {
      Step last = steps.get(milestone.id());
      Standing standing = standing(last, isHereGiven);
      isHereGiven |= standing == Standing.HERE;
      stops.add(new Stop(milestone, standing, plans.get(milestone.id()), last));
    }
    return new Road(playbook, List.copyOf(stops));
  }

  private static Standing standing(@Nullable Step last, boolean isHereGiven) {
    if (last == null || last.kind() == Step.Kind.REOPENED) {
      return isHereGiven ? Standing.AHEAD : Standing.HERE;
    }
    return last.kind() == Step.Kind.REACHED ? Standing.REACHED : Standing.SKIPPED;
  }

  /** When each milestone is to be reached so that the start is on a day. */
  public static Map<String, LocalDate> planned(Playbook playbook, LocalDate start) {
    Map<String, LocalDate> days = new LinkedHashMap<>();
    playbook
        .milestones()
        .forEach(milestone -> days.put(milestone.id(), start.plusWeeks(milestone.weeks())));
    return days;
  }

  /** The earliest start that leaves all milestones that are not behind the time they want. */
  public LocalDate earliestStart(LocalDate today) {
    return stops.stream()
        .filter(stop -> !stop.isPassed())
        .map(stop -> today.minusWeeks(stop.milestone().weeks()))
        .max(Comparator.naturalOrder())
        .orElse(today);
  }

  /** The first that is open; none when all are behind. */
  public Optional<Stop> here() {
    return stops.stream().filter(stop -> stop.standing() == Standing.HERE).findAny();
  }

  /** The stop of a milestone. */
  public Optional<Stop> stop(String milestone) {
    return stops.stream().filter(stop -> stop.milestone().id().equals(milestone)).findAny();
  }

  /** Those of a phase. */
  public List<Stop> of(Phase phase) {
    return stops.stream().filter(stop -> phase.milestones().contains(stop.milestone())).toList();
  }

  /** How many are behind. */
  public long passed() {
    return stops.stream().filter(Stop::isPassed).count();
  }
}
