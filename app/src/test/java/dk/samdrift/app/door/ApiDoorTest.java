package dk.samdrift.app.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Caller;
import dk.samdrift.app.site.Caller.Reply;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Programs;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import dk.samdrift.app.store.DatabaseLogin;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

/** Who is let in to the interface for programs, and what is said to whoever is not. */
class ApiDoorTest {

  private static final TwoOrganisations NORTH = TwoOrganisations.NORTH;
  private static final String HOME = "/api/" + NORTH.organisation().slug();
  private static final Caller STRANGER = new Caller(null);
  private static final Caller READER = new Caller(NORTH.program(false));
  private static final Caller WRITER = new Caller(NORTH.program(true));

  private static List<Door> doors() {
    return Doors.all().stream().filter(door -> door.who() instanceof Door.Who.Programs).toList();
  }

  private static String path(Door door) {
    String pattern = door.pattern().getPatternString();
    return NORTH.fill(pattern.replace("{organisation}", NORTH.organisation().slug()));
  }

  /** What each route answers, when it is anything but this, as a problem. */
  private static List<String> others(int status, Caller caller, List<Door> doors, String body) {
    return doors.stream()
        .map(door -> {
          Reply reply = caller.send(door.method().name(), path(door), body);
          boolean isSame = reply.status() == status && reply.isProblem();
          return isSame ? "" : door.method() + " " + path(door) + " " + reply.status();
        })
        .filter(line -> !line.isEmpty())
        .toList();
  }

  private static List<Door> changing() {
    return doors().stream().filter(door -> !door.method().equals(HttpMethod.GET)).toList();
  }

  @Test
  void without_a_good_token_every_route_asks_for_one_and_tells_nothing() {
    Caller wrong = new Caller("samdrift_" + "a".repeat(43));

    assertFalse(doors().isEmpty());
    assertEquals(List.of(), others(401, STRANGER, doors(), "{}"));
    assertEquals(List.of(), others(401, wrong, doors().subList(0, 1), "{}"));
    Reply nowhere = STRANGER.get("/api/nowhere/at/all");
    assertEquals(401, nowhere.status());
    assertEquals("Bearer realm=\"Samdrift\"", nowhere.header("WWW-Authenticate"));
    assertTrue(wrong.get(HOME + "/estates").header("WWW-Authenticate").contains("invalid_token"));
    assertEquals(401, READER.with("Authorization", "Basic abc").get(HOME + "/estates").status());
  }

  @Test
  void a_browser_that_is_signed_in_opens_nothing_here() {
    Browser administrator = NORTH.as(Role.ADMINISTRATOR);

    Answer read = administrator.get(HOME + "/estates");
    assertEquals(401, read.status());
    assertFalse(read.html().contains(NORTH.marker()));
    Answer changed =
        administrator.send(
            HOME + "/estates", "application/json", BodyPublishers.ofString("{\"name\": \"x\"}"));
    assertEquals(401, changed.status());
    assertEquals("application/problem+json", changed.header("Content-Type"));
    assertEquals("", STRANGER.get(HOME + "/estates").header("Set-Cookie"));
    assertEquals("", READER.get(HOME + "/estates").header("Set-Cookie"));
  }

  @Test
  void a_token_for_reading_changes_nothing() {
    assertFalse(changing().isEmpty());
    assertEquals(List.of(), others(403, READER, changing(), "{}"));
  }

  @Test
  void a_token_that_has_expired_is_refused_and_one_is_good_on_its_last_day() {
    NewOrganisation made = NewOrganisation.make();
    LocalDate today = LocalDate.now(Formats.COPENHAGEN);
    String path = "/api" + made.home() + "/estates";
    String last = Programs.until(made.organisation(), "a", false, today);
    String past = Programs.until(made.organisation(), "b", false, today.minusDays(1));

    assertEquals(200, new Caller(last).get(path).status());
    Reply refused = new Caller(past).get(path);
    assertEquals(401, refused.status());
    assertTrue(refused.json().path("detail").asString().startsWith("Adgangsnøglen er udløbet"));
  }

  @Test
  void what_is_wrong_with_a_request_is_said_as_a_problem_by_every_route() {
    assertEquals(
        List.of(), others(406, READER.with("Accept", "text/html"), doors().subList(0, 2), ""));
    assertEquals(
        List.of(), others(415, WRITER.with("Content-Type", "text/plain"), changing(), "{}"));
    assertEquals(List.of(), others(400, seeing(), changing(), "{\"name\": "));
    assertEquals(
        List.of(),
        others(413, seeing(), changing(), "{\"name\": \"" + "a".repeat(100_001) + "\"}"));
    assertEquals(List.of(), others(422, seeing(), changing(), "{}"));
    assertEquals(
        List.of(),
        others(428, WRITER, changing().stream().filter(ApiDoorTest::isPut).toList(), "{}"));
    for (String method : List.of("DELETE", "PATCH", "OPTIONS", "TRACE")) {
      Reply reply = WRITER.send(method, HOME + "/estates", BodyPublishers.noBody());
      if (!method.equals("TRACE")) {
        assertEquals("GET, POST", reply.header("Allow"), method);
        assertEquals(405, reply.status(), method);
        assertTrue(reply.isProblem(), method);
      }
    }
    Reply missing = READER.get(HOME + "/nothing");
    assertEquals(404, missing.status());
    assertTrue(missing.isProblem());
    assertTrue(READER.get("/api").isProblem());
    assertTrue(READER.get(HOME + "/estates;x=1").isProblem());
  }

  private static boolean isPut(Door door) {
    return door.method().equals(HttpMethod.PUT);
  }

  private static Caller seeing() {
    int version = READER.get(NORTH.fill(HOME + "/estates/{estate}")).json().path("version").asInt();
    return WRITER.with("If-Match", "\"" + version + "\"");
  }

  @Test
  void our_own_mistake_is_told_without_how_the_program_is_made() throws IOException {
    DatabaseLogin superuser = TestStore.superuser(Site.database());
    TestStore.tell(superuser, "alter table organisation.measure rename to measure_gone");
    try {
      Reply ours = READER.get(NORTH.fill(HOME + "/estates/{estate}/measures"));
      assertEquals(500, ours.status());
      assertTrue(ours.isProblem(), ours::text);
      assertFalse(ours.text().contains("xception"));
      assertFalse(ours.text().contains("select"));
    } finally {
      TestStore.tell(superuser, "alter table organisation.measure_gone rename to measure");
    }
  }

  @Test
  void wrong_tokens_make_wrong_ones_wait_and_good_ones_never() throws IOException {
    Caller wrong = new Caller("samdrift_" + "b".repeat(43));
    for (int i = 0; i < 8; i++) {
      wrong.get(HOME + "/estates");
    }
    Reply often = wrong.get(HOME + "/estates");

    assertEquals(429, often.status());
    assertTrue(often.isProblem());
    assertNotEquals("", often.header("Retry-After"));
    assertEquals(200, READER.get(HOME + "/estates").status());
    TestStore.tell(TestStore.superuser(Site.database()), "delete from identity.wrong_try");
  }

  @Test
  void the_description_names_every_route_and_nothing_else() {
    Set<String> described = new TreeSet<>();
    Reply document = STRANGER.get("/api/openapi");
    document
        .json()
        .path("paths")
        .forEachEntry((path, methods) ->
            methods.forEachEntry((method, operation) -> {
              if (operation.has("operationId")) {
                described.add(method.toUpperCase(Locale.ROOT) + " " + path);
                assertFalse(operation.path("summary").asString().isEmpty(), path);
                assertTrue(operation.path("responses").has("default"), path);
              }
            }));
    Set<String> routes =
        doors().stream()
            .map(door -> door.method().name() + " " + door.pattern().getPatternString())
            .collect(Collectors.toCollection(TreeSet::new));

    assertEquals(200, document.status());
    assertEquals(routes, described);
    assertTrue(document.json().at("/components/schemas/Estate/properties").has("tenancyUnits"));
    assertTrue(document.json().at("/components/schemas/Problem/properties").has("correlation"));
  }

  @Test
  void the_page_about_it_shows_every_route_and_leads_to_where_tokens_are_made() {
    String page = "/" + NORTH.organisation().slug() + "/api";
    Answer seen = NORTH.as(Role.ADMINISTRATOR).get(page);

    assertEquals(200, seen.status());
    for (Door door : doors()) {
      String call = door.method() + " " + door.pattern().getPatternString();
      assertTrue(seen.text().contains(call), call);
    }
    assertTrue(seen.html().contains("/organisation/tokens\""));
    assertFalse(NORTH.as(Role.SITE_STAFF).get(page).text().contains("Adgang for programmer </a>"));
    assertEquals(302, new Browser().get(page).status());
  }
}
