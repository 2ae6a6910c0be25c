package dk.samdrift.app.ui.components;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dk.samdrift.app.ui.ContentPolicy;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.servlet.ModelAndView;

class ComponentsControllerTest {

  @Test
  void users_never_meet_the_page_of_components() {
    assertEquals(0, controllers());
    assertEquals(0, controllers("production"));
    assertEquals(1, controllers("development"));
    assertEquals(1, controllers("test"));
  }

  @Test
  void its_scripts_carry_the_number_of_the_answer() {
    MockHttpServletRequest request = new MockHttpServletRequest();
    ModelAndView view = new ComponentsController().show(request);
    ComponentsPage page = (ComponentsPage) Objects.requireNonNull(view.getModel().get("page"));

    assertEquals("ui/components", view.getViewName());
    assertEquals(ContentPolicy.nonceOf(request), page.frame().nonce());
  }

  @Test
  void the_long_table_is_sorted_searched_and_paged() {
    SampleTables tables =
        SampleTables.of(
            Map.of(
                "search", new String[] {"FAKTURA"},
                "sort", new String[] {"-amount"},
                "page", new String[] {"2"}));
    List<Long> amounts = tables.rows().stream().map(SamplePosting::oere).toList();

    assertEquals(667, tables.many().total());
    assertEquals(50, amounts.size());
    assertEquals(amounts.stream().sorted((a, b) -> Long.compare(b, a)).toList(), amounts);
    assertNotNull(tables.many().paging());
    assertEquals(
        2000,
        IntStream.rangeClosed(1, 40)
            .mapToObj(page -> Map.of("page", new String[] {Integer.toString(page)}))
            .mapToInt(parameters -> SampleTables.of(parameters).rows().size())
            .sum());
  }

  private static int controllers(String... profiles) {
    try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
      context.getEnvironment().setActiveProfiles(profiles);
      context.register(ComponentsController.class);
      context.refresh();
      return context.getBeansOfType(ComponentsController.class).size();
    }
  }
}
