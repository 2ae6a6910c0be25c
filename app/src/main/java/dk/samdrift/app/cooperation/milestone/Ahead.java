package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Link;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What stands between a cooperation and its next milestone. */
@Component
public class Ahead {

  private final MilestonePlaces places;
  private final Gates gates;
  private final MilestoneTasks tasks;

  Ahead(MilestonePlaces places, Gates gates, MilestoneTasks tasks) {
    this.places = places;
    this.gates = gates;
    this.tasks = tasks;
  }

  /**
   * What is missing.
   *
   * @param waiting who waits for whom, in a sentence
   * @param missing each leads to where it is mended
   */
  public record Gap(String waiting, List<Link> missing) {}

  /** What somebody may know of what a milestone lacks. */
  public Gap of(UUID cooperation, String milestone, Access access, Insider insider) {
    MilestonePlace place = places.get(cooperation, milestone);
    List<Missing> missing =
        tasks.seen(place, Gates.seen(Missing.in(gates.of(place)), access), access);
    return new Gap(
        Waiting.sentence(missing, place.playbook()), Mending.links(missing, place, insider));
  }
}
