package dk.samdrift.app.organisation.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels.Level;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where one comes to in an organisation.
 *
 * @param missing what an administrator should see to; none for others
 */
public record HomePage(Frame frame, String you, List<Part> parts, @Nullable List<Notice> missing) {

  /** One of the visitor's roles: where, what one can do today, and where to. */
  public record Part(String role, String where, String sentence, List<Link> links) {}

  static List<Part> parts(Insider insider, List<Level> levels) {
    return insider.grants().stream()
        .sorted(Comparator.comparing(Grant::role).thenComparing(grant -> words(grant, levels)))
        .map(grant ->
            new Part(
                capital(grant.role().words()),
                words(grant, levels),
                msg("organisation.home.role." + grant.role().name()),
                links(grant, insider, levels)))
        .toList();
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Messages.DANISH) + word.substring(1);
  }

  private static String words(Grant grant, List<Level> levels) {
    return levels.stream()
        .filter(level -> level.scope().equals(grant.scope()))
        .map(Level::name)
        .findAny()
        .orElse("");
  }

  private static List<Link> links(Grant grant, Insider insider, List<Level> levels) {
    String room = "/" + insider.slug() + "/organisation/";
    List<Link> links = new ArrayList<>();
    boolean isEverywhere = grant.scope() instanceof Scope.Organisation;
    if (isEverywhere && (grant.role() == Role.ADMINISTRATOR || grant.role() == Role.AUDITOR)) {
      links.add(new Link(msg("organisation.persons"), room + "persons"));
    }
    String name = words(grant, levels);
    switch (grant.scope()) {
      case Scope.Member(UUID id) -> links.add(new Link(name, room + "estates/" + id));
      case Scope.HousingOrganisation(UUID id) ->
          links.add(new Link(name, room + "housing-organisations/" + id));
      case Scope.Organisation _, Scope.Cooperation _ -> {}
    }
    links.add(new Link(msg("organisation.home.all"), room + "estates"));
    return links;
  }
}
