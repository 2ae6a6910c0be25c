package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Link;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Who looks, as what, and at what.
 *
 * @param role whose question is answered
 * @param all cooperations that the visitor may know of, by name
 */
record Look(Insider insider, Role role, List<Glance> all, Vocabulary words, LocalDate today) {

  /** So many are told in full; the list of all has the others. */
  static final int MOST = 10;

  /** Those in which the role counts. */
  List<Glance> own() {
    return all.stream().filter(one -> one.access().has(role)).toList();
  }

  /** The most urgent first: what is late longest, then what is due soonest. */
  Comparator<Glance> byUrgency() {
    return Comparator.comparing(
        one -> one.nextDay().orElse(null), Comparator.nullsLast(Comparator.naturalOrder()));
  }

  String many() {
    return words.cooperation().many();
  }

  String path(String page) {
    return "/" + insider.slug() + page;
  }

  Link page(Glance one) {
    return new Link(one.cooperation().name(), one.cooperation().path(insider));
  }

  String milestonePath(Glance one, Road.Stop stop) {
    return milestonePath(one, stop.milestone().id());
  }

  String milestonePath(Glance one, String milestone) {
    return one.cooperation().path(insider) + "/milestone/" + milestone;
  }

  Action portfolio() {
    return Action.go(msg("home.portfolio", many()), path("/portfolio"));
  }

  /** The same beside the heading of a lead's page, where no card of it says so. */
  List<Action> founding(List<Card> cards) {
    List<Action> first = founding();
    boolean isSaid =
        cards.stream().flatMap(card -> card.actions().stream()).anyMatch(first::contains);
    return isSaid || !Access.LEADERS.contains(role) ? List.of() : founding(Action.Weight.PLAIN);
  }

  /** How a cooperation comes into being, for those who may. */
  List<Action> founding() {
    return founding(Action.Weight.MAIN);
  }

  private List<Action> founding(Action.Weight first) {
    if (Access.LEADERS.stream().noneMatch(insider::has)) {
      return List.of();
    }
    Vocabulary.Noun noun = words.cooperation();
    return List.of(
        new Action.Go(
            msg("home.start." + noun.gender(), noun.one()), path("/cooperation/new"), first),
        Action.go(
            msg("home.running", noun.gender(), noun.one()), path("/cooperation/running/new")));
  }
}
