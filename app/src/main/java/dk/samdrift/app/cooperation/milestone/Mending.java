package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import dk.samdrift.app.ui.Link;
import java.util.List;

/** Where what is missing is mended. */
final class Mending {

  private Mending() {}

  static List<Link> links(List<Missing> missing, MilestonePlace place, Insider insider) {
    return Missing.listed(missing).stream()
        .map(one -> new Link(one.words(), href(one, place, insider)))
        .distinct()
        .toList();
  }

  private static String href(Missing one, MilestonePlace place, Insider insider) {
    String papers = place.cooperation().path(insider) + "/paper/";
    return switch (one) {
      case Missing.Undone _ -> "#tasks";
      case Missing.Earlier(Milestone milestone) -> place.path(insider, milestone);
      case Missing.Absent(Deliverable about) -> papers + about.id();
      case Missing.Unsent(Ballot ballot) -> papers + ballot.about().id();
      case Missing.Unsaid(Ballot ballot) ->
          place.path(insider) + "/approval/" + ballot.asked().id();
    };
  }
}
