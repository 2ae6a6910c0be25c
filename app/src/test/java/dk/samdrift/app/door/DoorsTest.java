package dk.samdrift.app.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.site.Site;
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
