package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.PlaywrightException;
import dk.samdrift.app.ExampleOrganisation;
import dk.samdrift.app.organisation.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Every page that links lead to, as everybody who can be somebody, or in short runs as most. */
class EveryPageTest {

  /** Two of a kind are enough: two persons, two orders of the same table. */
  private static final int OF_A_KIND = 2;

  /**
   * What strangers are led to, or a link in a mail; mistakes; what only developers see; what leads
   * on only while a job runs, when a letter could not be sent, or when a file was handed in; what
   * calendars fetch; what stands on paper.
   */
  private static final Set<String> WITHOUT_LINKS =
      Set.of(
          "/sign-in",
          "/password",
          "/password/{secret}",
          "/invitation/{secret}",
          "/setup/{secret}",
          "/error",
          "/components",
          "/calendar/{secret}.ics",
          "/verify/{organisation}/{code}",
          // Questions that a dialog asks where there is a script, and what the example has none of.
          "/{organisation}/cooperation/{cooperation}/settlement/{run}/approve",
          "/{organisation}/cooperation/{cooperation}/settlement/newest",
          "/{organisation}/cooperation/{cooperation}/ledger/years/reopenings/new",
          "/{organisation}/cooperation/{cooperation}/intake/upload",
          "/{organisation}/cooperation/{cooperation}/intake/faults.csv",
          "/{organisation}/job/{job}/cancel",
          "/{organisation}/mail/{letter}/sendings/new",
          "/{organisation}/organisation/estates/imports/{file}",
          "/{organisation}/organisation/estates/imports/{file}/faults.csv");

  private static final Set<String> SEEN = new TreeSet<>();

  /** From so many samples on, everybody goes everywhere. */
  private static final int ALL = 1_000;

  /** These reach every page; of the others one goes along, another with every seed. */
  private static final Set<Role> ALWAYS =
      EnumSet.of(
          Role.ADMINISTRATOR,
          Role.PROJECT_LEADER,
          Role.OPERATIONS_MANAGER,
          Role.FINANCE_OFFICER,
          Role.ESTATE_BOARD);

  static Stream<Role> roles() {
    List<Role> everybody =
        ExampleOrganisation.PEOPLE.stream().map(ExampleOrganisation.Someone::role).toList();
    if (Integer.getInteger("samdrift.samples", 60) >= ALL) {
      return everybody.stream();
    }
    List<Role> others = everybody.stream().filter(role -> !ALWAYS.contains(role)).toList();
    int seed = Math.floorMod(Long.getLong("samdrift.seed", 1), others.size());
    Role one = others.get(seed);
    System.out.println("every page: as " + ALWAYS + " and " + one);
    return everybody.stream().filter(role -> ALWAYS.contains(role) || role == one);
  }

  /** A letter, a job, a history and a token, which the example begins without. */
  @BeforeAll
  static void something_was_done() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      visitor.go("/nordbo/organisation/persons/new");
      visitor.page().fill("[name=name]", "Nanna Nygaard");
      visitor.page().fill("[name=email]", "nanna@nordbo.example");
      visitor.page().check("[name=invites]");
      visitor.page().click("main form [type=submit]");
      visitor.page().waitForURL(url -> !url.endsWith("/new"));
      visitor.go("/nordbo/history");
      visitor.page().click("main :text('Kontrollér historikken')");
      visitor.page().waitForURL("**/job/*");
      visitor.go("/nordbo/organisation/tokens/new");
      visitor.page().fill("[name=program]", "Hjemmesiden");
      visitor.page().click("main form [type=submit]");
      visitor.page().waitForSelector("main code");
      visitor.go("/nordbo/task/calendar");
      visitor.page().click("main :text('Lav et privat link')");
      visitor.page().waitForSelector("main code");
      visitor.go("/nordbo/task/new");
      visitor.page().fill("[name=title]", "Ring til kommunen");
      visitor.page().click("main form [type=submit]");
      visitor.page().waitForURL(url -> !url.endsWith("/new"));
    }
  }

  @Test
  void what_is_found_breaks_no_rule() {
    try (Visitor visitor = Visitor.as(Role.PROJECT_LEADER)) {
      for (String typed : List.of("gård", "Nobody by this name")) {
        visitor.go("/nordbo");
        visitor.page().fill("header [type=search]", typed);
        visitor.page().press("header [type=search]", "Enter");
        visitor.page().waitForURL("**/search?*");
        SEEN.add("/nordbo/search");
        assertEquals(List.of(), Look.faults(visitor, "search"));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("roles")
  void a_page_breaks_no_rule_and_no_link_leads_nowhere(Role role) {
    try (Visitor visitor = Visitor.as(role)) {
      assertEquals(List.of(), faultsBehind(visitor));
    }
  }

  private static List<String> faultsBehind(Visitor visitor) {
    List<String> faults = new ArrayList<>();
    Map<String, Integer> kinds = new HashMap<>();
    Set<String> found = new TreeSet<>(Set.of("/"));
    Deque<String> ahead = new ArrayDeque<>(found);
    while (!ahead.isEmpty()) {
      String path = ahead.remove();
      if (kinds.merge(kind(path), 1, Integer::sum) <= OF_A_KIND && isPage(visitor, path)) {
        String shown = visitor.page().url().substring(Site.address().length());
        Look.faults(visitor, kind(shown)).forEach(fault -> faults.add(path + ": " + fault));
        links(visitor).stream().filter(found::add).forEach(ahead::add);
      }
    }
    return faults;
  }

  /** Goes there; a file to be kept shows no page. */
  private static boolean isPage(Visitor visitor, String path) {
    SEEN.add(path.replaceAll("\\?.*", ""));
    try {
      visitor.go(path);
      return true;
    } catch (PlaywrightException e) {
      if (String.valueOf(e.getMessage()).contains("Download is starting")) {
        visitor.complaints();
        return false;
      }
      throw e;
    }
  }

  /** An address without what differs between two of a kind. */
  private static String kind(String path) {
    return path.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "{id}")
        .replaceAll("/milestone/[^/?]+", "/milestone/{id}")
        .replaceAll("=[^&]*", "=");
  }

  private static List<String> links(Visitor visitor) {
    Object hrefs =
        visitor
            .page()
            .evaluate(
                "() => [...document.querySelectorAll('a[href^=\"/\"]')].map(a =>"
                    + " a.getAttribute('href'))");
    return ((List<?>) hrefs).stream().map(href -> ((String) href).replaceAll("#.*", "")).toList();
  }

  @AfterAll
  static void every_page_was_reached() {
    List<String> missed =
        Site.bean(RequestMappingHandlerMapping.class).getHandlerMethods().keySet().stream()
            .filter(route -> route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
            .flatMap(EveryPageTest::patterns)
            .filter(pattern -> !WITHOUT_LINKS.contains(pattern.getPatternString()))
            .filter(pattern -> !pattern.getPatternString().startsWith("/api/"))
            .filter(
                pattern -> SEEN.stream().map(PathContainer::parsePath).noneMatch(pattern::matches))
            .map(PathPattern::getPatternString)
            .toList();

    assertEquals(List.of(), missed, "no link leads there");
  }

  private static Stream<PathPattern> patterns(RequestMappingInfo route) {
    return route.getPathPatternsCondition() == null
        ? Stream.of()
        : route.getPathPatternsCondition().getPatterns().stream();
  }

  /** What comes of a file that would change something, and of one with mistakes. */
  @Test
  void what_a_file_would_do_breaks_no_rule(@TempDir Path folder) throws IOException {
    String heads = "Nummer;Afdeling;Boligorganisation;By;Postnummer;Gælder fra;Familieboliger\n";
    String changes =
        "AEB;Æblegården;Boligforeningen Nordbo;Aarhus C;8000;01-01-2026;120\n"
            + "NOE;Nøddelunden;Boligforeningen Nordbo;Åby;8230;01-01-2026;64\n";
    String mistakes = "PAE;Pærebakken;Nordby;Åby;82300;31-02-2026;mange\n";
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      for (String rows : List.of(changes, changes + mistakes)) {
        Path file = Files.writeString(folder.resolve("afdelinger.csv"), heads + rows);
        visitor.go("/nordbo/organisation/estates/imports/new");
        visitor.page().setInputFiles("[name=file]", file);
        visitor.page().click("main form [type=submit]");
        visitor.page().waitForURL(url -> !url.endsWith("/new"));
        boolean isRight = rows.equals(changes);
        assertEquals(
            isRight ? 1 : 0, visitor.page().locator("main form[action$=acceptances]").count());
        assertEquals(
            List.of(), Look.faults(visitor, isRight ? "import-changes" : "import-mistakes"));
      }
    }
  }

  @Test
  void a_stranger_s_pages_break_no_rule() {
    try (Visitor visitor = Visitor.stranger()) {
      visitor.go("/nordbo/organisation/persons");
      assertTrue(visitor.page().url().endsWith("/sign-in"));
      assertEquals(List.of(), Look.faults(visitor, "stranger-sign-in"));
      visitor.go("/accessibility");
      assertEquals(List.of(), Look.faults(visitor, "stranger-accessibility"));
      visitor.go("/password");
      assertEquals(List.of(), Look.faults(visitor, "stranger-password"));
      visitor.go("/verify");
      assertEquals(List.of(), Look.faults(visitor, "stranger-verify"));
      visitor.go("/verify/nordbo/0123456789abcdef");
      assertEquals(List.of(), Look.faults(visitor, "stranger-verify-unknown"));
    }
  }

  @Test
  void a_page_that_cannot_be_breaks_no_rule_either() {
    try (Visitor visitor = Visitor.as(Role.SITE_STAFF)) {
      assertEquals(404, visitor.go("/nordbo/nowhere").status());
      visitor.complaints();
      assertEquals(List.of(), Look.faults(visitor, "refused-missing"));
      assertEquals(403, visitor.go("/nordbo/organisation/persons").status());
      visitor.complaints();
      assertEquals(List.of(), Look.faults(visitor, "refused-forbidden"));
    }
  }
}
