package dk.samdrift.app.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.site.TwoOrganisations;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

class DoorsTest {

  /** What Spring Security answers itself, and pages that are not there for users. */
  private static final Set<String> OTHERS =
      Set.of("POST /sign-in", "POST /sign-out", "GET /components", "null /error");

  @Test
  void every_route_has_a_door_and_every_door_leads_somewhere() {
    Set<String> routes = new TreeSet<>();
    Site.bean(RequestMappingHandlerMapping.class)
        .getHandlerMethods()
        .keySet()
        .forEach(mapping -> {
          String method =
              mapping.getMethodsCondition().getMethods().stream()
                  .map(Enum::name)
                  .findAny()
                  .orElse("null");
          mapping.getPatternValues().forEach(pattern -> routes.add(method + " " + pattern));
        });
    Set<String> doors =
        Doors.all().stream()
            .map(door -> door.method().name() + " " + door.pattern().getPatternString())
            .collect(Collectors.toCollection(TreeSet::new));

    routes.removeIf(route -> OTHERS.contains(route) || route.startsWith("GET /components"));
    doors.removeIf(OTHERS::contains);
    assertEquals(routes, doors);
  }

  @Test
  void who_may_see_and_change_what_is_told_in_the_words_of_the_pages() {
    String home = "/" + TwoOrganisations.NORTH.organisation().slug();
    Answer page = TwoOrganisations.NORTH.as(Role.AUDITOR).get(home + "/door");

    assertTrue(page.text().contains("Personer Se administrator, revisor"), page::text);
    assertTrue(page.text().contains("Personer Ændre administrator"), page::text);
    assertTrue(page.text().contains("Forsiden Se alle, der har login"), page::text);
    assertFalse(page.text().contains("/{"), "every page has a name: " + page.text());
  }

  @Test
  void no_organisation_gets_an_address_that_is_another_page_s() {
    Set<String> first =
        Doors.all().stream()
            .map(door -> door.pattern().getPatternString().split("/", -1)[1])
            .filter(word -> !word.isEmpty() && !word.startsWith("{"))
            .collect(Collectors.toCollection(TreeSet::new));

    first.removeAll(Organisations.TAKEN);
    assertEquals(Set.of(), first);
  }
}
