package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The page that shows every component in every state. */
class ComponentsTest {

  @Test
  void every_component_in_every_state_can_be_used_by_everybody() {
    try (Visitor visitor = Visitor.stranger()) {
      visitor.go("/components");

      assertEquals(List.of(), Look.faults(visitor, "components"));
    }
  }

  @Test
  void what_opens_can_be_used_by_everybody() {
    try (Visitor visitor = Visitor.stranger()) {
      visitor.go("/components");
      visitor.at("[data-opens=delete-key]").click();
      assertEquals(List.of(), Look.axe(visitor.page()));
      visitor.page().keyboard().press("Escape");

      visitor.at("button.who").click();
      assertEquals(List.of(), Look.axe(visitor.page()));
      visitor.page().keyboard().press("Escape");

      visitor.wide(Visitor.PHONE);
      visitor.at(".menu-button").click();
      assertEquals(List.of(), Look.axe(visitor.page()));
      assertEquals(List.of(), visitor.complaints());
    }
  }

  @Test
  void a_search_without_result_can_be_used_by_everybody() {
    try (Visitor visitor = Visitor.stranger()) {
      visitor.go("/components?search=svømmehal");

      assertEquals(List.of(), Look.faults(visitor, "components-searched"));
    }
  }
}
