package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.GateState;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.cooperation.paper.Ballots;
import dk.samdrift.app.cooperation.paper.Papers;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a milestone's gate looks at, as it is now. */
@Component
class Gates {

  private final Ballots ballots;
  private final Papers papers;
  private final MilestoneTasks tasks;

  Gates(Ballots ballots, Papers papers, MilestoneTasks tasks) {
    this.ballots = ballots;
    this.papers = papers;
    this.tasks = tasks;
  }

  GateState of(MilestonePlace place) {
    UUID cooperation = place.cooperation().id();
    Set<String> existing = new HashSet<>(papers.of(cooperation).keySet());
    existing.addAll(papers.existing(cooperation).keySet());
    List<Ballot> own =
        ballots.of(cooperation, place.playbook()).stream()
            .filter(one -> one.milestone().equals(place.milestone()))
            .map(Ballots.Placed::ballot)
            .toList();
    return new GateState(
        place.milestone(), existing, tasks.open(cooperation, place.milestone()), own);
  }

  /** What of it somebody may know of. */
  static List<Missing> seen(List<Missing> missing, Access access) {
    return missing.stream()
        .filter(one -> {
          Deliverable about = one.about();
          return about == null || access.sees(about.audience());
        })
        .toList();
  }
}
