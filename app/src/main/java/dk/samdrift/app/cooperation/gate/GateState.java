package dk.samdrift.app.cooperation.gate;

import dk.samdrift.app.playbook.Milestone;
import java.util.List;
import java.util.Set;

/**
 * What a milestone's gate looks at.
 *
 * @param existing ids of its deliverables that are there in some version
 * @param open ids of its tasks that are known and not done
 */
public record GateState(
    Milestone milestone, Set<String> existing, Set<String> open, List<Ballot> ballots) {

  /** Keeps its own copy. */
  public GateState {
    existing = Set.copyOf(existing);
    open = Set.copyOf(open);
    ballots = List.copyOf(ballots);
  }
}
