package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.ui.Action;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What do we pay, and why? Where the board's estates are on the road until there is an answer. */
@Component
@Order(5)
class BoardAnswer implements Answer {

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ESTATE_BOARD, Role.ORGANISATION_BOARD);
  }

  @Override
  public List<Card> cards(Look look) {
    List<Glance> own = look.own().stream().sorted(look.byUrgency()).toList();
    List<Card> cards = new ArrayList<>();
    if (own.isEmpty()) {
      cards.add(
          Card.of("none", msg("home.board.none")).now(true).saying(msg("home.board.none.next")));
    }
    own.stream().limit(Look.MOST).forEach(one -> cards.add(card(one, cards.isEmpty(), look)));
    cards.add(
        Card.of("answer", msg("home.board.answer.heading"))
            .saying(msg("home.board.answer"))
            .doing(List.of(look.portfolio())));
    return cards;
  }

  private static Card card(Glance one, boolean isFirst, Look look) {
    List<String> texts = new ArrayList<>();
    List<Action> actions = new ArrayList<>();
    Optional<Road.Stop> here = one.isUnderway() ? one.here() : Optional.empty();
    here.ifPresentOrElse(
        stop -> {
          texts.add(
              msg(
                  "home.board.at",
                  Integer.toString(stop.milestone().number()),
                  Integer.toString(one.road().stops().size()),
                  stop.milestone().title()));
          List<String> asked = look.asked(stop.milestone());
          texts.add(
              asked.isEmpty()
                  ? msg("home.board.asked.none")
                  : msg("home.board.asked", String.join(", ", asked)));
          String read = msg("home.board.read");
          String path = look.milestonePath(one, stop);
          actions.add(isFirst ? Action.main(read, path) : Action.go(read, path));
        },
        () -> texts.add(state(one)));
    texts.addAll(estates(one, look));
    actions.add(Action.go(msg("home.road.go"), look.page(one).href()));
    return Card.of("c" + one.cooperation().number(), one.cooperation().name())
        .now(isFirst)
        .saying(texts)
        .doing(actions);
  }

  private static String state(Glance one) {
    LocalDate start = one.cooperation().startsOn();
    return one.cooperation().state() == CooperationState.OPERATION && start != null
        ? msg("home.board.running", Formats.fullDay(start))
        : msg("home.board.state", one.cooperation().state().words());
  }

  /** Which of the board's own estates are in it; nothing where the board is of all of them. */
  private static List<String> estates(Glance one, Look look) {
    Set<UUID> own =
        look.insider().grants().stream()
            .filter(grant -> grant.role() == look.role())
            .map(grant -> grant.scope() instanceof Scope.Member(UUID id) ? id : null)
            .flatMap(Stream::ofNullable)
            .collect(Collectors.toSet());
    String names =
        one.inside().stream()
            .filter(each -> own.contains(each.member()))
            .map(Participation::memberName)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? List.of() : List.of(msg("home.board.mine", names));
  }
}
