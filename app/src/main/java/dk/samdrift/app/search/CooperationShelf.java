package dk.samdrift.app.search;

import static dk.samdrift.app.language.Messages.msg;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Participations;
import dk.samdrift.app.language.Spelling;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Link;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Cooperations. */
@Component
@Order(1)
class CooperationShelf implements Shelf {

  private final Reach reach;
  private final Cooperations cooperations;
  private final Participations participations;
  private final Playbooks playbooks;

  CooperationShelf(
      Reach reach, Cooperations cooperations, Participations participations, Playbooks playbooks) {
    this.reach = reach;
    this.cooperations = cooperations;
    this.participations = participations;
    this.playbooks = playbooks;
  }

  @Override
  public List<Group> found(String search, Insider insider) {
    return group(cooperations.found(known(insider), search, Group.ASKED), search, insider);
  }

  @Override
  public List<Group> near(String search, Insider insider) {
    return group(cooperations.near(known(insider), search, Group.ASKED), search, insider);
  }

  private List<UUID> known(Insider insider) {
    return List.copyOf(reach.access(insider).keySet());
  }

  private List<Group> group(List<Cooperation> found, String search, Insider insider) {
    Map<UUID, String> fitting =
        participations.now(found.stream().map(Cooperation::id).toList()).stream()
            .filter(one -> isFitting(one, search))
            .collect(
                groupingBy(
                    Participation::cooperation, mapping(Participation::memberName, joining(", "))));
    return List.of(
        Group.of(
            "cooperations",
            playbooks.words().cooperation().capitalised().many(),
            found.stream()
                .map(one -> new Hit(new Link(one.name(), one.path(insider)), where(one, fitting)))
                .toList()));
  }

  /** Is a member's name why its cooperation was found? */
  private static boolean isFitting(Participation one, String search) {
    String name = Spelling.plain(one.memberName());
    return Spelling.words(search).stream().anyMatch(name::contains);
  }

  private static String where(Cooperation one, Map<UUID, String> fitting) {
    String members = fitting.get(one.id());
    String state = one.state().words();
    return members == null ? state : msg("search.cooperation", state, members);
  }
}
