package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Waived;
import dk.samdrift.app.cooperation.Waivers;
import dk.samdrift.app.decision.Approval;
import dk.samdrift.app.decision.Approvals;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.settlement.Approving;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
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
  private final Waivers waivers;

  AuditorAnswer(Approvals approvals, Waivers waivers) {
    this.approvals = approvals;
    this.waivers = waivers;
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

  private Card overrides(Look look) {
    Map<UUID, Glance> own = own(look);
    List<Card.Line> lines =
        waivers.of(own.keySet()).stream()
            .map(one -> line(one, Objects.requireNonNull(own.get(one.cooperation())), look))
            .toList();
    Card card = Card.of("overrides", msg("home.audit.overrides")).listing(lines);
    return lines.isEmpty() ? card.saying(msg("home.audit.overrides.none")) : card;
  }

  private static Card.Line line(Waived waived, Glance one, Look look) {
    String day = Formats.dayWithYear(waived.day());
    String missing = String.join(", ", waived.missing());
    String name = one.cooperation().name();
    String milestone = waived.milestone();
    if (milestone == null) {
      return new Card.Line(
          new Link(name, look.page(one).href()),
          Tag.warn(msg("home.audit.turned.tag")),
          msg(
              "home.audit.turned",
              missing,
              waived.reason(),
              day,
              waived.decidedBy(),
              waived.byName()));
    }
    String title = one.road().stop(milestone).map(AuditorAnswer::title).orElse(milestone);
    String told = waived.missing().isEmpty() ? "" : " " + msg("home.audit.lacked", missing);
    return new Card.Line(
        new Link(name, look.milestonePath(one, milestone)),
        waived.isSkipped()
            ? Tag.neutral(msg("home.audit.skipped.tag"))
            : Tag.warn(msg("home.audit.override.tag")),
        msg("home.audit.override", title, told, waived.reason(), waived.byName(), day));
  }

  private static String title(Road.Stop stop) {
    return msg(
        "home.milestone", Integer.toString(stop.milestone().number()), stop.milestone().title());
  }

  private static Map<UUID, Glance> own(Look look) {
    return look.own().stream()
        .collect(Collectors.toMap(one -> one.cooperation().id(), Function.identity()));
  }

  private Card approvals(Look look) {
    Map<UUID, Glance> own = own(look);
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
            .orElseGet(() -> Approving.words(said.subject()));
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
