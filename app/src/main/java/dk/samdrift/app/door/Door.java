package dk.samdrift.app.door;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.token.Program;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * A route and who may take it.
 *
 * @param pattern as in the mapping of the handler
 */
record Door(HttpMethod method, PathPattern pattern, Who who) {

  /** Who may take a route. */
  sealed interface Who {

    /** Anybody, also without signing in. */
    record Anybody() implements Who {}

    /** Whoever is signed in. */
    record SignedIn() implements Who {}

    /** Whoever has a login that may enter the organisation of the address, also without a role. */
    record Entrants() implements Who {}

    /** Whoever has any role in the organisation of the address. */
    record Insiders() implements Who {}

    /**
     * Whoever has one of some roles in the organisation of the address.
     *
     * @param everywhere must the role count in the whole organisation?
     */
    record WithRole(Set<Role> roles, boolean everywhere) implements Who {}

    /**
     * Whoever may know of the cooperation in the address.
     *
     * @param roles one of which must count in it; none when knowing of it is enough
     */
    record Cooperating(Set<Role> roles) implements Who {}

    /**
     * Programs with a token of the organisation of the address, and no people.
     *
     * @param mustChange is it for those only that may change things?
     */
    record Programs(boolean mustChange) implements Who {}
  }

  static Door of(HttpMethod method, String pattern, Who who) {
    return new Door(method, PathPatternParser.defaultInstance.parse(pattern), who);
  }

  /** Is it behind the door of an organisation? */
  boolean isInside() {
    return !(who instanceof Who.Anybody
        || who instanceof Who.SignedIn
        || who instanceof Who.Programs);
  }

  /** Is it behind the door of a cooperation too? */
  boolean isOfCooperation() {
    return who instanceof Who.Cooperating;
  }

  /**
   * May somebody who is inside the organisation take it?
   *
   * @param access to the cooperation of the address, where there is one
   */
  boolean letsIn(Insider insider, @Nullable Access access) {
    return switch (who) {
      case Who.Anybody _, Who.SignedIn _, Who.Entrants _ -> true;
      case Who.Programs _ -> false;
      case Who.Cooperating(Set<Role> roles) ->
          access != null
              && access.isVisible()
              && (roles.isEmpty() || roles.stream().anyMatch(access::has));
      case Who.Insiders _ -> !insider.grants().isEmpty();
      case Who.WithRole(Set<Role> roles, boolean everywhere) ->
          roles.stream()
              .anyMatch(role -> everywhere ? insider.hasEverywhere(role) : insider.has(role));
    };
  }

  /** May a program that is inside the organisation take it? */
  boolean letsIn(Program program) {
    return who instanceof Who.Programs(boolean mustChange) && (program.mayChange() || !mustChange);
  }
}
