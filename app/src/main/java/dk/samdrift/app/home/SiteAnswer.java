package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.ui.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** My hours today: for a phone in a glove. Hours come later; tasks and places are here now. */
@Component
@Order(4)
class SiteAnswer implements Answer {

  private final OwnTasks tasks;

  SiteAnswer(OwnTasks tasks) {
    this.tasks = tasks;
  }

  @Override
  public Set<Role> roles() {
    return Set.of(Role.SITE_MANAGER, Role.SITE_STAFF);
  }

  @Override
  public List<Card> cards(Look look) {
    List<Card.Place> places = new ArrayList<>();
    places.add(
        new Card.Place(
            new Link(msg("home.site.tasks"), SeenTask.list(look.insider())),
            msg("home.site.tasks.count", tasks.count(look))));
    look.own().stream()
        .limit(Look.MOST)
        .forEach(
            one -> places.add(new Card.Place(look.page(one), one.cooperation().state().words())));
    Card own = Card.of("places", msg("home.site.places")).leading(places);
    return List.of(
        Card.of("hours", msg("home.site.wait.heading")).now(true).saying(msg("home.site.wait")),
        places.size() > 1 ? own : own.saying(msg("home.site.none")));
  }
}
