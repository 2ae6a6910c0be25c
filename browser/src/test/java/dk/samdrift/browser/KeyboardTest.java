package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dk.samdrift.app.ExampleOrganisation;
import dk.samdrift.app.organisation.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** With the keyboard alone. */
class KeyboardTest {

  private static final int MOST_TABS = 60;
  private static final String FOCUSED = "document.activeElement";

  private static void tabTo(Page page, String selector) {
    for (int i = 0; i < MOST_TABS; i++) {
      page.keyboard().press("Tab");
      if (Boolean.TRUE.equals(page.evaluate("s => document.activeElement.matches(s)", selector))) {
        return;
      }
    }
    throw new AssertionError("the Tab key never came to " + selector);
  }

  private static Object focused(Page page, String what) {
    return page.evaluate(FOCUSED + what);
  }

  @Test
  void somebody_signs_in_and_skips_to_the_content() {
    try (Visitor visitor = Visitor.stranger()) {
      Page page = visitor.page();
      visitor.go("/sign-in");
      tabTo(page, "[name=email]");
      page.keyboard().type(ExampleOrganisation.PEOPLE.getFirst().email());
      tabTo(page, "[name=password]");
      page.keyboard().type(ExampleOrganisation.PASSWORD);
      page.keyboard().press("Enter");
      page.waitForURL("**/nordbo");

      page.keyboard().press("Tab");
      assertEquals("skip", focused(page, ".className"));
      assertTrue(visitor.at(".skip").boundingBox().y >= 0, "the link is seen");
      page.keyboard().press("Enter");
      assertEquals("content", focused(page, ".id"));
      assertEquals(List.of(), visitor.complaints());
    }
  }

  @Test
  void a_dialog_keeps_the_focus_and_gives_it_back() {
    try (Visitor visitor = Visitor.stranger()) {
      Page page = visitor.page();
      visitor.go("/components");
      visitor.at("[data-prints]").focus();
      tabTo(page, "[data-opens=delete-key]");
      page.keyboard().press("Enter");
      assertTrue(visitor.at("#delete-key").isVisible());
      assertEquals("Nej, gå tilbage", focused(page, ".innerText"));

      for (int i = 0; i < 6; i++) {
        page.keyboard().press("Tab");
        // Past the last the focus leaves for the browser itself, never for the page behind.
        assertEquals(
            true,
            page.evaluate(
                "document.activeElement === document.body"
                    + " || document.activeElement.closest('dialog') !== null"));
      }
      page.keyboard().press("Escape");
      assertFalse(visitor.at("#delete-key").isVisible());
      assertEquals("delete-key", focused(page, ".dataset.opens"));
    }
  }

  @Test
  void a_table_is_sorted_and_the_focus_stays_where_it_was() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      Page page = visitor.page();
      visitor.go("/nordbo/organisation/persons");
      assertEquals("Ali Demir", visitor.at("tbody th a").first().innerText());
      tabTo(page, "#persons-by-name");
      page.keyboard().press("Enter");
      page.waitForSelector("th[aria-sort=descending]");

      assertEquals("persons-by-name", focused(page, ".id"));
      assertTrue(page.url().endsWith("?sort=-name"), page.url());
      assertEquals("Aase Nørby", visitor.at("tbody th a").first().innerText());
      assertEquals(List.of(), visitor.complaints());
    }
  }

  @Test
  void the_summary_of_errors_gets_the_focus_and_leads_to_the_field() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      Page page = visitor.page();
      visitor.go("/nordbo/organisation/persons/new");
      tabTo(page, "[name=email]");
      page.keyboard().type("ingen adresse");
      page.keyboard().press("Enter");
      page.waitForSelector(".summary");

      assertEquals("summary", focused(page, ".className"));
      assertTrue(visitor.at(".summary").innerText().contains("Ret 2 fejl"));
      tabTo(page, ".summary a");
      page.keyboard().press("Enter");
      assertEquals("name", focused(page, ".name"));
      assertEquals("ingen adresse", visitor.at("[name=email]").inputValue());
      assertEquals(List.of(), Look.faults(visitor, "form-wrong"));
      // What was typed is kept for her until she does not want it any more.
      visitor.go("/nordbo/organisation/persons/new");
      visitor.at("button:text-is('Kassér det skrevne')").click();
      visitor.page().waitForSelector(".toast");
    }
  }
}
