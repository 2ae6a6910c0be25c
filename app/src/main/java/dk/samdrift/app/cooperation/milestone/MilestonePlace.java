package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.util.List;
import java.util.Optional;

/** A milestone on the road of a cooperation. */
record MilestonePlace(Cooperation cooperation, Road road, Road.Stop stop) {

  Playbook playbook() {
    return road.playbook();
  }

  Milestone milestone() {
    return stop.milestone();
  }

  String path(Insider insider) {
    return path(insider, milestone());
  }

  String path(Insider insider, Milestone other) {
    return cooperation.path(insider) + "/milestone/" + other.id();
  }

  /** The one before or behind it. */
  Optional<Road.Stop> beside(int steps) {
    int number = milestone().number() + steps;
    return road.stops().stream().filter(one -> one.milestone().number() == number).findAny();
  }

  /** Those before it that are still open. */
  List<Road.Stop> openBefore() {
    return road.stops().stream()
        .filter(one -> one.milestone().number() < milestone().number() && !one.isPassed())
        .toList();
  }

  /** Those after it that are behind already. */
  List<Road.Stop> passedAfter() {
    return road.stops().stream()
        .filter(one -> one.milestone().number() > milestone().number() && one.isPassed())
        .toList();
  }

  /** Does nobody go on at present? */
  boolean isResting() {
    return cooperation.state() == CooperationState.IDEA || cooperation.state().rests();
  }

  /**
   * May somebody pass it though something is missing? Where a gate says who may, those; where it
   * says nothing, management; where there is no gate, whoever leads.
   */
  boolean mayGoWithout(Access access) {
    Milestone.Gate gate = milestone().gate();
    if (gate == null) {
      return access.leads();
    }
    Milestone.Gate.Waiver waiver = gate.waiver();
    return waiver == null
        ? access.has(Role.MANAGEMENT)
        : waiver.by().stream().anyMatch(access::has);
  }

  /** Those who may. */
  List<Role> waivers() {
    Milestone.Gate gate = milestone().gate();
    if (gate == null) {
      return Access.LEADERS.stream().sorted().toList();
    }
    Milestone.Gate.Waiver waiver = gate.waiver();
    return waiver == null ? List.of(Role.MANAGEMENT) : waiver.by();
  }

  Frame frame(Frame frame, Insider insider) {
    return frame.titled(
        milestone().title(), Crumbs.all(insider), new Link(cooperation.name(), above(insider)));
  }

  Frame frame(Frame frame, Insider insider, String title) {
    return frame.titled(
        title,
        Crumbs.all(insider),
        new Link(cooperation.name(), above(insider)),
        new Link(milestone().brief(), path(insider)));
  }

  private String above(Insider insider) {
    return cooperation.path(insider);
  }
}
