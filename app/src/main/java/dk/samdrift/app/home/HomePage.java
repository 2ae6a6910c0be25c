package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Levels.Level;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * Where one comes to in an organisation.
 *
 * @param you who is signed in, as what
 * @param actions beside the heading
 * @param others the same page as another of the visitor's roles
 * @param parts where the visitor's roles count
 */
public record HomePage(
    Frame frame,
    String you,
    List<Action> actions,
    List<Link> others,
    List<Card> cards,
    List<Part> parts) {

  /** One of the visitor's roles, and where it counts. */
  public record Part(String role, Link where) {}

  static HomePage of(
      Frame frame, Look look, List<Role> roles, List<Card> cards, List<Level> levels) {
    return new HomePage(
        frame.titled(msg("home.question." + look.role().name())),
        msg("home.you", look.insider().name()),
        look.founding(cards),
        roles.stream()
            .filter(role -> role != look.role())
            .map(role -> new Link(capital(role.words()), look.path("?as=" + role.name())))
            .toList(),
        cards,
        look.insider().grants().stream()
            .sorted(
                Comparator.comparing(Grant::role).thenComparing(one -> where(one, look, levels)))
            .map(one ->
                new Part(
                    capital(one.role().words()),
                    new Link(where(one, look, levels), href(one.scope(), look))))
            .toList());
  }

  private static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Messages.DANISH) + word.substring(1);
  }

  private static String where(Grant grant, Look look, List<Level> levels) {
    return switch (grant.scope()) {
      case Scope.Organisation _ -> look.insider().organisationName();
      case Scope.Cooperation(UUID id) ->
          look.all().stream()
              .filter(one -> one.cooperation().id().equals(id))
              .map(one -> one.cooperation().name())
              .findAny()
              .orElse(look.insider().organisationName());
      case Scope.Member _, Scope.HousingOrganisation _ ->
          levels.stream()
              .filter(level -> level.scope().equals(grant.scope()))
              .map(Level::name)
              .findAny()
              .orElse(look.insider().organisationName());
    };
  }

  private static String href(Scope scope, Look look) {
    return switch (scope) {
      case Scope.Organisation _ -> look.path("/organisation/estates");
      case Scope.Cooperation(UUID id) -> look.path("/cooperation/" + id);
      case Scope.Member(UUID id) -> look.path("/organisation/estates/" + id);
      case Scope.HousingOrganisation(UUID id) ->
          look.path("/organisation/housing-organisations/" + id);
    };
  }
}
