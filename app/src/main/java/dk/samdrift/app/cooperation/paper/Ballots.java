package dk.samdrift.app.cooperation.paper;

import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.Seat;
import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.decision.Approvals;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import dk.samdrift.app.playbook.Playbook;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How the approvals of a cooperation's gates stand. */
@Component
public class Ballots {

  private final Approvals approvals;
  private final Participations participations;
  private final Papers papers;

  Ballots(Approvals approvals, Participations participations, Papers papers) {
    this.approvals = approvals;
    this.participations = participations;
    this.papers = papers;
  }

  /** An approval and the milestone whose gate asks for it. */
  public record Placed(Milestone milestone, Ballot ballot) {}

  /** Those of all gates, in the order of the road. */
  public List<Placed> of(UUID cooperation, Playbook playbook) {
    List<Approval> said = approvals.of(cooperation);
    List<Seat> seats = Seat.of(participations.now(List.of(cooperation)));
    Map<String, List<Paper>> versions = papers.of(cooperation);
    List<Placed> ballots = new ArrayList<>();
    for (Milestone milestone : playbook.milestones()) {
      Milestone.Gate gate = milestone.gate();
      if (gate == null) {
        continue;
      }
      for (Milestone.Gate.Approval asked : gate.approvals()) {
        List<Paper> own = versions.getOrDefault(asked.deliverable(), List.of());
        ballots.add(
            new Placed(
                milestone,
                Ballot.of(
                    milestone,
                    asked,
                    deliverable(playbook, asked.deliverable()),
                    Papers.approvable(cooperation, own).orElse(null),
                    seats,
                    said)));
      }
    }
    return ballots;
  }

  /** What an approval of a playbook is about. */
  public static Deliverable deliverable(Playbook playbook, String id) {
    return playbook.milestones().stream()
        .flatMap(milestone -> milestone.deliverable(id).stream())
        .findAny()
        .orElseThrow(() -> new IllegalStateException(playbook.key() + " has no " + id));
  }
}
