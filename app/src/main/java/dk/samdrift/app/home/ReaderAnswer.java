package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Glance;
import dk.samdrift.app.organisation.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What am I part of? For those who are asked now and then. */
@Component
@Order(8)
class ReaderAnswer implements Answer {

  private final OwnTasks tasks;

  ReaderAnswer(OwnTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.SPECIALIST, Role.HUMAN_RESOURCES, Role.LAWYER);
  }

  @Override
  public List<Card> cards(Look look) {
    List<Card> cards = new ArrayList<>();
    cards.add(tasks.card(look).now(true));
    List<Glance> seen = look.all().stream().sorted(look.byUrgency()).limit(Look.MOST).toList();
    cards.add(
        seen.isEmpty()
            ? Card.of("none", msg("home.reader.none", look.many()))
                .saying(msg("home.reader.none.next"))
            : Card.of("seen", msg("home.reader.lines"))
                .listing(
                    seen.stream()
                        .map(one ->
                            new Card.Line(look.page(one), null, one.cooperation().state().words()))
                        .toList())
                .doing(List.of(look.portfolio())));
    return cards;
  }
}
