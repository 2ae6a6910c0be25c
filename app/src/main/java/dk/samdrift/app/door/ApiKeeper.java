package dk.samdrift.app.door;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.api.Fault;
import dk.samdrift.app.api.Problem;
import dk.samdrift.app.api.ProblemKind;
import dk.samdrift.app.identity.AccessKeys;
import dk.samdrift.app.identity.WrongTries;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.token.AccessToken;
import dk.samdrift.app.organisation.token.AccessTokens;
import dk.samdrift.app.organisation.token.Program;
import dk.samdrift.app.store.Work;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * The first lock of the interface for programs: a token that is good, for the organisation of the
 * address, by a door that there is, to ids that are the organisation's. Whoever shows no good token
 * learns nothing about what there is; cookies are not looked at.
 */
final class ApiKeeper extends OncePerRequestFilter {

  private static final Logger LOG = LoggerFactory.getLogger(ApiKeeper.class);
  private static final Pattern BEARER =
      Pattern.compile("(?i:bearer) +(" + AccessKeys.BEGINNING + "[A-Za-z0-9_-]{43})");

  private final AccessKeys keys;
  private final AccessTokens tokens;
  private final Organisations organisations;
  private final WrongTries wrongTries;
  private final PathIds pathIds;
  private final Clock clock;

  ApiKeeper(
      AccessKeys keys,
      AccessTokens tokens,
      Organisations organisations,
      WrongTries wrongTries,
      PathIds pathIds,
      Clock clock) {
    this.keys = keys;
    this.tokens = tokens;
    this.organisations = organisations;
    this.wrongTries = wrongTries;
    this.pathIds = pathIds;
    this.clock = clock;
  }

  /** Is this an address of the interface for programs? */
  static boolean isApi(String path) {
    return path.equals("/api") || path.startsWith("/api/");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    try {
      admit(request, response);
    } catch (Fault fault) {
      LOG.info("{} {}", fault.kind().status(), Asked.by(request));
      Problem.of(fault, Correlation.of(request)).write(response);
      return;
    }
    chain.doFilter(request, response);
  }

  private void admit(HttpServletRequest request, HttpServletResponse response) {
    PathContainer path = PathContainer.parsePath(request.getRequestURI());
    Optional<Door> door = Doors.find(HttpMethod.valueOf(request.getMethod()), path);
    if (door.isPresent() && door.get().who() instanceof Door.Who.Anybody) {
      return;
    }
    Program program = program(request, response);
    if (door.isEmpty()) {
      throw noDoor(path, response);
    }
    Map<String, String> named =
        Objects.requireNonNull(door.get().pattern().matchAndExtract(path)).getUriVariables();
    if (!program.slug().equals(named.get("organisation"))
        || !pathIds.areOf(program.organisation(), named)) {
      throw fault(ProblemKind.MISSING);
    }
    if (!door.get().letsIn(program)) {
      throw fault(ProblemKind.FORBIDDEN);
    }
    request.setAttribute(Program.class.getName(), program);
  }

  private static Fault noDoor(PathContainer path, HttpServletResponse response) {
    List<Door> others = Doors.at(path);
    if (others.isEmpty()) {
      return fault(ProblemKind.MISSING);
    }
    response.setHeader(
        "Allow",
        others.stream()
            .map(door -> door.method().name())
            .sorted()
            .collect(Collectors.joining(", ")));
    return fault(ProblemKind.METHOD);
  }

  private Program program(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader("WWW-Authenticate", "Bearer realm=\"Samdrift\"");
    List<String> shown = Collections.list(request.getHeaders("Authorization"));
    if (shown.isEmpty()) {
      throw fault(ProblemKind.UNAUTHORIZED);
    }
    Matcher secret = BEARER.matcher(shown.getFirst());
    Optional<AccessKeys.Found> found =
        shown.size() == 1 && secret.matches() ? keys.find(secret.group(1)) : Optional.empty();
    Instant now = clock.instant();
    response.setHeader("WWW-Authenticate", "Bearer realm=\"Samdrift\", error=\"invalid_token\"");
    if (found.isEmpty()) {
      throw unknown(request.getRemoteAddr(), now, response);
    }
    Program program = Work.in(found.get().organisation(), () -> enter(found.get(), now));
    response.setHeader("WWW-Authenticate", null);
    return program;
  }

  /**
   * Wrong tokens make the next wrong one wait. A good one never waits: it is too long to be
   * guessed, and the program beside it may share the address.
   */
  private Fault unknown(String address, Instant now, HttpServletResponse response) {
    String from = "token " + address;
    Duration wait = wrongTries.wait(from, from, now);
    if (wait.isPositive()) {
      response.setHeader("Retry-After", Long.toString(wait.toSeconds() + 1));
      return fault(ProblemKind.OFTEN);
    }
    wrongTries.note(from, from, now);
    return new Fault(ProblemKind.UNAUTHORIZED, msg("door.token.unknown"));
  }

  private Program enter(AccessKeys.Found found, Instant now) {
    AccessToken token = tokens.byId(found.token()).orElseThrow();
    if (token.withdrawnAt() != null) {
      throw new Fault(ProblemKind.UNAUTHORIZED, msg("door.token.withdrawn"));
    }
    if (!token.isGood(Formats.today(clock))) {
      throw new Fault(ProblemKind.UNAUTHORIZED, msg("door.token.expired"));
    }
    tokens.used(token.id(), now);
    return new Program(
        found.organisation(),
        organisations.get(found.organisation()).slug(),
        token.id(),
        token.program(),
        token.mayChange());
  }

  private static Fault fault(ProblemKind kind) {
    return new Fault(kind, kind.usual());
  }
}
