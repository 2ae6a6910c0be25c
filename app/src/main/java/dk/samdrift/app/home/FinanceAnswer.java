package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Sizes;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.settlement.Outlook;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What is in the way of settling? */
@Component
@Order(3)
class FinanceAnswer implements Answer {

  private final Sizes sizes;
  private final Outlook outlook;

  FinanceAnswer(Sizes sizes, Outlook outlook) {
    this.sizes = sizes;
    this.outlook = outlook;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.FINANCE_OFFICER);
  }

  @Override
  public List<Card> cards(Look look) {
    List<Glance> running =
        look.own().stream()
            .filter(one -> one.cooperation().state() == CooperationState.OPERATION)
            .toList();
    Map<UUID, Long> dwellings =
        sizes.dwellings(
            running.stream()
                .flatMap(one -> one.inside().stream())
                .map(Participation::member)
                .distinct()
                .toList(),
            look.today());
    String one = look.words().cooperation().one();
    Card lines =
        running.isEmpty()
            ? Card.of("none", msg("home.finance.none", look.many()))
                .saying(msg("home.finance.none.next", one))
            : Card.of("lines", msg("home.finance.lines"))
                .listing(
                    running.stream()
                        .limit(Look.MOST)
                        .map(each -> line(each, dwellings, look))
                        .toList());
    Card more =
        Card.of("more", msg("home.finance.more"))
            .doing(
                List.of(
                    Action.go(msg("home.finance.see"), look.path("/organisation/estates")),
                    look.portfolio()));
    List<AskedCard.Settled> asked = AskedCard.Settled.of(outlook, look);
    return asked.isEmpty()
        ? List.of(lines.now(true), more)
        : List.of(lines.now(true), AskedCard.of(List.of(), asked, look), more);
  }

  private Card.Line line(Glance one, Map<UUID, Long> dwellings, Look look) {
    Link page = new Link(one.cooperation().name(), look.page(one).href() + "/participation");
    String unknown =
        one.inside().stream()
            .filter(each -> !dwellings.containsKey(each.member()))
            .map(Participation::memberName)
            .collect(Collectors.joining(", "));
    if (one.inside().isEmpty()) {
      return lacks(page, msg("home.finance.no-members"));
    }
    Outlook.State state = outlook.of(one.cooperation().id(), look.today());
    Link next = new Link(one.cooperation().name(), look.page(one).href() + state.page());
    return unknown.isEmpty()
        ? new Card.Line(next, state.tag(), state.sentence())
        : new Card.Line(
            next, state.tag(), state.sentence() + " " + msg("home.finance.unknown", unknown));
  }

  private static Card.Line lacks(Link page, String what) {
    return new Card.Line(page, Tag.warn(msg("home.finance.lacks.tag")), what);
  }
}
