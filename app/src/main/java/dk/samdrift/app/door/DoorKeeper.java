package dk.samdrift.app.door;

import dk.samdrift.app.identity.Entry;
import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.identity.SignedIn;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.ui.Assets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;

/**
 * The first lock: lets a request pass only by a door that there is, and only those it is for. Who
 * has no business in an organisation is told that there is no such page; who is inside and lacks
 * the role is told that.
 */
@Component
final class DoorKeeper implements AuthorizationManager<RequestAuthorizationContext> {

  /** An attribute of requests that lead nowhere, as far as the visitor may know. */
  static final String MISSING = DoorKeeper.class.getName() + ".missing";

  /** Nothing is there but in development and tests. */
  private static final String COMPONENTS = "/components";

  /** An attribute of requests of somebody who is signed in: who it is. */
  static final String VISIT = DoorKeeper.class.getName() + ".visit";

  /**
   * Somebody who is signed in.
   *
   * @param entries the organisations that the login may enter
   */
  record Visit(String email, List<Entry> entries) {}

  private final Logins logins;
  private final Grants grants;
  private final Persons persons;
  private final Reach reach;
  private final PathIds pathIds;
  private final Clock clock;

  DoorKeeper(
      Logins logins, Grants grants, Persons persons, Reach reach, PathIds pathIds, Clock clock) {
    this.reach = reach;
    this.logins = logins;
    this.grants = grants;
    this.persons = persons;
    this.pathIds = pathIds;
    this.clock = clock;
  }

  @Override
  public AuthorizationResult authorize(
      Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext context) {
    HttpServletRequest request = context.getRequest();
    String asked = request.getRequestURI();
    if (Assets.isFile(asked) || asked.equals(COMPONENTS)) {
      return new AuthorizationDecision(true);
    }
    PathContainer path = PathContainer.parsePath(asked);
    Optional<Door> door = Doors.find(HttpMethod.valueOf(request.getMethod()), path);
    if (door.isEmpty()) {
      return missing(request);
    }
    if (door.get().who() instanceof Door.Who.Anybody) {
      return new AuthorizationDecision(true);
    }
    Optional<SignedIn> login = signedIn(who.get());
    if (login.isEmpty()) {
      return new AuthorizationDecision(false);
    }
    List<Entry> entries = logins.entries(login.get().id());
    request.setAttribute(VISIT, new Visit(login.get().email(), entries));
    if (!door.get().isInside()) {
      return new AuthorizationDecision(true);
    }
    Optional<Insider> insider = enter(entries, door.get(), path);
    if (insider.isEmpty()) {
      return missing(request);
    }
    Optional<Access> access = access(insider.get(), door.get(), path);
    if (access.isPresent() && !access.get().isVisible()) {
      return missing(request);
    }
    request.setAttribute(Insider.class.getName(), insider.get());
    access.ifPresent(one -> request.setAttribute(Access.class.getName(), one));
    return new AuthorizationDecision(door.get().letsIn(insider.get(), access.orElse(null)));
  }

  /** Who somebody is in the cooperation of an address. */
  private Optional<Access> access(Insider insider, Door door, PathContainer path) {
    if (!door.isOfCooperation()) {
      return Optional.empty();
    }
    UUID cooperation = UUID.fromString(named(door, path).get("cooperation"));
    return Optional.of(Work.in(insider.organisation(), () -> reach.access(insider, cooperation)));
  }

  private static Map<String, String> named(Door door, PathContainer path) {
    return Objects.requireNonNull(door.pattern().matchAndExtract(path)).getUriVariables();
  }

  /** Who a login is on a page inside an organisation; nobody, when it may not open it. */
  Optional<Insider> at(String page, SignedIn login) {
    PathContainer path = PathContainer.parsePath(page);
    return Doors.find(HttpMethod.GET, path)
        .filter(Door::isInside)
        .flatMap(door ->
            enter(logins.entries(login.id()), door, path)
                .filter(one -> door.letsIn(one, access(one, door, path).orElse(null))));
  }

  static Optional<SignedIn> signedIn(@Nullable Authentication authentication) {
    return authentication != null && authentication.getPrincipal() instanceof SignedIn login
        ? Optional.of(login)
        : Optional.empty();
  }

  private static AuthorizationDecision missing(HttpServletRequest request) {
    request.setAttribute(MISSING, true);
    return new AuthorizationDecision(false);
  }

  private Optional<Insider> enter(List<Entry> entries, Door door, PathContainer path) {
    Map<String, String> named = named(door, path);
    return entries.stream()
        .filter(entry -> entry.slug().equals(named.get("organisation")))
        .findAny()
        .filter(entry -> pathIds.areOf(entry.organisation(), named))
        .map(this::insider);
  }

  private Insider insider(Entry entry) {
    PersonId person = new PersonId(entry.person());
    LocalDate today = Formats.today(clock);
    return Work.in(
        entry.organisation(),
        () ->
            new Insider(
                entry.organisation(),
                entry.slug(),
                entry.name(),
                person,
                persons.name(person),
                grants.of(person, today)));
  }
}
