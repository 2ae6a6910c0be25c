package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.Media;
import dk.samdrift.app.organisation.Role;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** On paper. */
class PrintTest {

  /** A sheet of A4 between its margins, in pixels. */
  private static final int SHEET = 718;

  private static void print(Visitor visitor, String path) {
    visitor.wide(SHEET);
    visitor.go(path);
    visitor.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
  }

  private static List<String> seen(Visitor visitor, String... selectors) {
    return Stream.of(selectors)
        .filter(selector -> visitor.at(selector).all().stream().anyMatch(part -> part.isVisible()))
        .toList();
  }

  @Test
  void a_list_is_printed_whole_and_without_what_can_only_be_pressed() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      print(visitor, "/nordbo/organisation/persons");

      assertEquals(
          List.of("h1", "table"),
          seen(
              visitor,
              ".bar",
              ".side",
              ".foot",
              ".crumbs",
              ".search",
              ".paging ul",
              ".btn",
              ".skip",
              "h1",
              "table"));
      assertTrue(visitor.at("tbody tr").all().stream().allMatch(row -> row.isVisible()));
      assertEquals(List.of(), clipped(visitor));
      Look.take(visitor.page(), "printed-list");
    }
  }

  @Test
  void no_table_is_wider_than_the_sheet() {
    try (Visitor visitor = Visitor.stranger()) {
      print(visitor, "/components");

      assertEquals(List.of(), clipped(visitor));
      Look.take(visitor.page(), "printed-components");
    }
  }

  /** Tables that stand in a box with a part of them out of sight, or that reach over the edge. */
  private static List<?> clipped(Visitor visitor) {
    return (List<?>)
        visitor
            .page()
            .evaluate(
                "() => [...document.querySelectorAll('.moves')].filter(box =>"
                    + " getComputedStyle(box).overflow !== 'visible'"
                    + " || box.querySelector('table').getBoundingClientRect().right > innerWidth)"
                    + ".map(box => box.closest('.tabled').id)");
  }
}
