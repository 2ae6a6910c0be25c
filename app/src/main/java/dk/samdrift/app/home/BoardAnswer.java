package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.milestone.OpenQuestions;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.settlement.Outlook;
import dk.samdrift.app.ui.Action;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

  private final OpenQuestions questions;
  private final Outlook outlook;

  BoardAnswer(OpenQuestions questions, Outlook outlook) {
    this.questions = questions;
    this.outlook = outlook;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.ESTATE_BOARD, Role.ORGANISATION_BOARD);
  }

  @Override
  public List<Card> cards(Look look) {
    List<Glance> own = look.own().stream().sorted(look.byUrgency()).toList();
    List<OpenQuestions.Question> open = questions.of(look.insider(), look.role(), look.all());
    Map<UUID, List<String>> asked = new HashMap<>();
    open.forEach(one -> titles(asked, one.cooperation().id()).add(one.title()));
    Map<UUID, List<String>> coming = new HashMap<>();
    questions
        .coming(look.role(), own)
        .forEach(one -> titles(coming, one.cooperation()).add(one.title()));
    List<Card> cards = new ArrayList<>();
    List<Card> bills = bills(own, look);
    if (!open.isEmpty()) {
      cards.add(AskedCard.of(open, List.of(), look).now(true));
    }
    cards.addAll(bills);
    if (own.isEmpty()) {
      cards.add(
          Card.of("none", msg("home.board.none")).now(true).saying(msg("home.board.none.next")));
    }
    own.stream()
        .limit(Look.MOST)
        .forEach(one -> cards.add(card(one, answers(one, asked, coming), cards.isEmpty(), look)));
    Card more =
        bills.isEmpty()
            ? Card.of("answer", msg("home.board.answer.heading")).saying(msg("home.board.answer"))
            : Card.of("answer", msg("home.board.more"));
    cards.add(more.doing(List.of(look.portfolio())));
    return cards;
  }

  /** What the board's estates pay by the newest settlements, and the way to why. */
  private List<Card> bills(List<Glance> own, Look look) {
    List<Card> cards = new ArrayList<>();
    for (Glance one : own.stream().limit(Look.MOST).toList()) {
      for (Outlook.Bill bill : outlook.bills(one.cooperation().id(), mine(look))) {
        String why =
            look.page(one).href() + "/settlement/" + bill.run() + "/member/" + bill.member();
        cards.add(
            Card.of("bill" + cards.size(), one.cooperation().name())
                .now(cards.isEmpty())
                .saying(bill.sentence())
                .doing(List.of(Action.main(msg("home.board.why"), why))));
      }
    }
    return cards;
  }

  /** The estates that the visitor's board is for. */
  private static Set<UUID> mine(Look look) {
    return look.insider().grants().stream()
        .filter(grant -> grant.role() == look.role())
        .map(grant -> grant.scope() instanceof Scope.Member(UUID id) ? id : null)
        .flatMap(Stream::ofNullable)
        .collect(Collectors.toSet());
  }

  private static List<String> titles(Map<UUID, List<String>> all, UUID cooperation) {
    return all.computeIfAbsent(cooperation, id -> new ArrayList<>());
  }

  /** What the board has to answer now, and what it will be asked. */
  private static List<String> answers(
      Glance one, Map<UUID, List<String>> asked, Map<UUID, List<String>> coming) {
    UUID id = one.cooperation().id();
    List<String> sentences = new ArrayList<>();
    if (asked.containsKey(id)) {
      sentences.add(msg("home.board.asked", String.join(", ", titles(asked, id))));
    }
    if (coming.containsKey(id)) {
      sentences.add(msg("home.board.coming", String.join(", ", titles(coming, id))));
    }
    return sentences.isEmpty() ? List.of(msg("home.board.asked.none")) : sentences;
  }

  private static Card card(Glance one, List<String> answers, boolean isFirst, Look look) {
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
          texts.addAll(answers);
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
    Set<UUID> own = mine(look);
    String names =
        one.inside().stream()
            .filter(each -> own.contains(each.member()))
            .map(Participation::memberName)
            .collect(Collectors.joining(", "));
    return names.isEmpty() ? List.of() : List.of(msg("home.board.mine", names));
  }
}
