package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.gate.GateState;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** Those before it whose gates are still open; without them nothing behind them was agreed to. */
  List<Milestone> gatesBefore() {
    return openBefore().stream()
        .map(Road.Stop::milestone)
        .filter(one -> one.gate() != null)
        .toList();
  }

  /** All that is missing to pass it: what its own gate asks for, and the gates before it. */
  List<Missing> missing(GateState gate) {
    return Stream.concat(
            Missing.in(gate).stream(), gatesBefore().stream().map(Missing.Earlier::new))
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
    return waivers(milestone()).stream().anyMatch(access::has);
  }

  /** May somebody pass it though gates before it are open? */
  boolean mayGoPastGates(Access access) {
    return gatesBefore().stream().allMatch(one -> waivers(one).stream().anyMatch(access::has));
  }

  /** Those who may pass it: of the first gate that is open. */
  List<Role> waivers() {
    return waivers(gatesBefore().stream().findFirst().orElse(milestone()));
  }

  private static List<Role> waivers(Milestone milestone) {
    Milestone.Gate gate = milestone.gate();
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
