package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.decision.Approvals;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Show me the proof: the chain of the history, what was passed over, and what was approved. */
@Component
@Order(7)
class AuditorAnswer implements Answer {

  private static final int APPROVALS = 20;

  private final Approvals approvals;

  AuditorAnswer(Approvals approvals) {
    this.approvals = approvals;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.AUDITOR);
  }

  @Override
  public List<Card> cards(Look look) {
    List<Card> cards = new ArrayList<>();
    if (look.insider().hasEverywhere(Role.AUDITOR)) {
      cards.add(
          Card.of("history", msg("home.audit.journal.heading"))
              .now(true)
              .saying(msg("home.audit.history"))
              .doing(List.of(Action.main(msg("home.audit.journal.go"), look.path("/history")))));
    }
    cards.add(overrides(look));
    cards.add(approvals(look));
    cards.add(Card.of("see", msg("home.audit.see")).doing(see(look)));
    return cards;
  }

  private static List<Action> see(Look look) {
    List<Action> see = new ArrayList<>(List.of(look.portfolio()));
    if (look.insider().hasEverywhere(Role.AUDITOR)) {
      see.add(Action.go(msg("home.audit.persons"), look.path("/organisation/persons")));
      see.add(Action.go(msg("home.audit.doors"), look.path("/door")));
    }
    return see;
  }

  private static Card overrides(Look look) {
    List<Card.Line> lines =
        look.own().stream()
            .flatMap(one ->
                one.road().stops().stream().flatMap(stop -> override(one, stop, look).stream()))
            .toList();
    Card card = Card.of("overrides", msg("home.audit.overrides")).listing(lines);
    return lines.isEmpty() ? card.saying(msg("home.audit.overrides.none")) : card;
  }

  private static List<Card.Line> override(Glance one, Road.Stop stop, Look look) {
    Step last = stop.last();
    return last == null || !last.isOverride()
        ? List.of()
        : List.of(
            new Card.Line(
                new Link(one.cooperation().name(), look.milestonePath(one, stop)),
                null,
                msg(
                    "home.audit.override",
                    stop.milestone().title(),
                    String.join(", ", last.missing()),
                    last.byName(),
                    Formats.dayWithYear(last.day()))));
  }

  private Card approvals(Look look) {
    Map<UUID, Glance> own =
        look.own().stream()
            .collect(Collectors.toMap(one -> one.cooperation().id(), Function.identity()));
    List<Card.Line> lines =
        approvals.latest(own.keySet(), APPROVALS).stream()
            .map(said -> line(said, Objects.requireNonNull(own.get(said.cooperation())), look))
            .toList();
    Card card = Card.of("approvals", msg("home.audit.approvals")).listing(lines);
    return lines.isEmpty() ? card.saying(msg("home.audit.approvals.none")) : card;
  }

  private static Card.Line line(Approvals.Latest latest, Glance one, Look look) {
    Approval said = latest.approval();
    String title =
        one.road().playbook().milestones().stream()
            .flatMap(milestone -> milestone.deliverable(said.subject()).stream())
            .findAny()
            .map(Milestone.Deliverable::title)
            .orElse(said.subject());
    return new Card.Line(
        look.page(one),
        null,
        msg(
            "home.audit.approval",
            msg("home.audit.verdict." + said.verdict().name()),
            said.personName(),
            Formats.moment(said.at()),
            Integer.toString(said.number()),
            title,
            said.sha256()));
  }
}
