package dk.samdrift.app.cooperation.paper;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.Discreet;
import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import dk.samdrift.app.playbook.Milestone.Responsibility.Part;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.util.Set;

/** A deliverable of a cooperation, and the milestone that it belongs to. */
public record PaperPlace(
    Cooperation cooperation, Playbook playbook, Milestone milestone, Deliverable deliverable) {

  private static final Set<Part> WORKING =
      Set.of(Part.RESPONSIBLE, Part.DECIDES, Part.CARRIES_OUT, Part.DIALOGUE_PARTNER);

  /** The page it has. */
  public String path(Insider insider) {
    return cooperation.path(insider) + "/paper/" + deliverable.id();
  }

  /** The page of its milestone. */
  public String milestonePath(Insider insider) {
    return cooperation.path(insider) + "/milestone/" + milestone.id();
  }

  /** What those may read of it who read what happened with everything. */
  String told() {
    return Discreet.title(
        deliverable.title(),
        deliverable.audience(),
        Messages.msg("cooperation.paper.confidential"));
  }

  /** Those who lead, and those whose role has work to do at the milestone. */
  boolean mayWrite(Access access) {
    return access.leads()
        || (access.writes()
            && milestone.responsibilities().stream()
                .anyMatch(one -> WORKING.contains(one.part()) && access.has(one.role())));
  }

  /** Is anybody asked to say yes to it? */
  boolean isApproved() {
    return playbook.milestones().stream()
        .map(Milestone::gate)
        .anyMatch(gate ->
            gate != null
                && gate.approvals().stream()
                    .anyMatch(one -> one.deliverable().equals(deliverable.id())));
  }

  /** What is said when a version is kept, and what is next. */
  String saved(int number) {
    String key = isApproved() ? "cooperation.paper.saved.send" : "cooperation.paper.saved";
    return Messages.msg(key, Integer.toString(number));
  }

  Frame frame(Frame frame, Insider insider) {
    return frame.titled(deliverable.title(), above(insider));
  }

  Frame frame(Frame frame, Insider insider, String title) {
    Link[] above = above(insider);
    return frame.titled(
        title, above[0], above[1], above[2], new Link(deliverable.title(), path(insider)));
  }

  private Link[] above(Insider insider) {
    return new Link[] {
      Crumbs.all(insider),
      new Link(cooperation.name(), cooperation.path(insider)),
      new Link(milestone.brief(), milestonePath(insider))
    };
  }
}
