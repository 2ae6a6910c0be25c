package dk.samdrift.app.search;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Link;
import java.util.List;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cooperations. */
@Component
@Order(1)
class CooperationShelf implements Shelf {

  private final Reach reach;
  private final Cooperations cooperations;
  private final Playbooks playbooks;

  CooperationShelf(Reach reach, Cooperations cooperations, Playbooks playbooks) {
    this.reach = reach;
    this.cooperations = cooperations;
    this.playbooks = playbooks;
  }

  @Override
  public List<Group> found(String search, Insider insider) {
    return group(cooperations.found(known(insider), search, Group.ASKED), insider);
  }

  @Override
  public List<Group> near(String search, Insider insider) {
    return group(cooperations.near(known(insider), search, Group.ASKED), insider);
  }

  private List<UUID> known(Insider insider) {
    return List.copyOf(reach.access(insider).keySet());
  }

  private List<Group> group(List<Cooperation> found, Insider insider) {
    String heading = playbooks.words().cooperation().capitalised().many();
    return List.of(
        Group.of(
            "cooperations",
            heading,
            found.stream()
                .map(one -> new Hit(new Link(one.name(), one.path(insider)), one.state().words()))
                .toList()));
  }
}
