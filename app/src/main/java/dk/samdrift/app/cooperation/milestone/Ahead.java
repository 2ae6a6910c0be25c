package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What stands between a cooperation and its next milestone. */
@Component
public class Ahead {

  private final MilestonePlaces places;
  private final Gates gates;
  private final MilestoneTasks tasks;
  private final TaskHoldups undone;
  private final PaperHoldups unsaid;

  Ahead(
      MilestonePlaces places,
      Gates gates,
      MilestoneTasks tasks,
      TaskHoldups undone,
      PaperHoldups unsaid) {
    this.places = places;
    this.gates = gates;
    this.tasks = tasks;
    this.undone = undone;
    this.unsaid = unsaid;
  }

  /**
   * What is missing.
   *
   * @param waiting who waits for whom, in a sentence
   * @param now whose turn it is
   * @param then whose turn comes when others are through, in the order of the road
   */
  public record Gap(String waiting, List<Holdup> now, List<Holdup> then) {}

  /** What somebody may know of what a milestone lacks. */
  public Gap of(UUID cooperation, String milestone, Access access, Insider insider) {
    MilestonePlace place = places.get(cooperation, milestone);
    List<Missing> missing =
        tasks.seen(place, Gates.seen(Missing.in(gates.of(place)), access), access);
    List<Holdup> all = new ArrayList<>(undone.of(place, missing, access, insider));
    all.addAll(unsaid.of(place, missing, insider));
    return new Gap(
        Waiting.sentence(missing, place.playbook()),
        all.stream().filter(Holdup::isNow).toList(),
        all.stream().filter(one -> !one.isNow()).toList());
  }
}
