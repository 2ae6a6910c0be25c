package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import dk.samdrift.app.organisation.Role;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What our script adds to pages. */
class ScriptTest {

  private static final String PERSONS = "/nordbo/organisation/persons";

  /** Leaves something on the page that is gone when the page is loaded anew. */
  private static void mark(Page page) {
    page.evaluate("window.marked = true");
  }

  private static boolean isMarked(Page page) {
    return Boolean.TRUE.equals(page.evaluate("window.marked === true"));
  }

  private static void open(Visitor visitor, String name) {
    visitor.go(PERSONS);
    visitor.at("tbody th a").getByText(name).click();
  }

  @Test
  void a_search_replaces_the_table_only_and_says_how_many_there_are() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      visitor.go(PERSONS);
      mark(visitor.page());
      visitor.at("#persons-search").fill("ærø");
      visitor.at("#persons-find").click();
      visitor.page().waitForURL("**?search=*");

      assertEquals(List.of("Jens Ærøe"), visitor.at("tbody th a").allInnerTexts());
      assertTrue(isMarked(visitor.page()));
      assertEquals("Viser 1–1 af 1", visitor.at("#announcement").textContent());
      visitor.at("#persons a.btn:text-is('Vis alle')").click();
      visitor.page().waitForURL("**/persons");
      assertTrue(visitor.at("tbody tr").count() >= 10);
      assertEquals(List.of(), visitor.complaints());
    }
  }

  @Test
  void the_back_button_shows_the_table_as_it_was() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      visitor.go(PERSONS);
      visitor.at("#persons-by-name").click();
      visitor.page().waitForSelector("th[aria-sort=descending]");
      visitor.at("#persons-by-email").click();
      visitor.page().waitForURL("**?sort=email");
      visitor.page().goBack();

      visitor.page().waitForSelector("th[aria-sort=descending] #persons-by-name");
      assertEquals("Aase Nørby", visitor.at("tbody th a").first().innerText());
      assertEquals(1, visitor.at("h1").count());
      visitor.page().goBack();
      visitor.page().waitForSelector("th[aria-sort=ascending] #persons-by-name");
      assertEquals(List.of(), visitor.complaints());
    }
  }

  @Test
  void what_was_saved_can_be_taken_back_and_the_message_closed() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      open(visitor, "Bent Holm");
      visitor.at(".head").getByText("Ret oplysninger").click();
      visitor.at("[name=phone]").fill("11 22 33 44");
      visitor.at("main .form [type=submit]").click();
      assertTrue(visitor.at("dl").innerText().contains("11 22 33 44"));
      assertEquals(List.of(), Look.faults(visitor, "toast"));

      visitor.at(".toast").getByText("Fortryd").click();
      assertFalse(visitor.at("dl").innerText().contains("11 22 33 44"));
      visitor.at(".toast [data-dismisses]").click();
      assertEquals(0, visitor.at(".toast").count());
    }
  }

  @Test
  void pressing_a_button_twice_sends_once() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      List<String> sent = new ArrayList<>();
      visitor
          .page()
          .onRequest(request -> {
            if (request.method().equals("POST")) {
              sent.add(request.url());
            }
          });
      visitor.go(PERSONS + "/new");
      visitor.at("[name=name]").fill("Bodil Dobbelt");
      Locator button = visitor.at("main .form [type=submit]");
      button.evaluate("button => { button.click(); button.click(); button.click(); }");
      visitor.page().waitForSelector(".toast");

      assertEquals(1, sent.size(), sent::toString);
      visitor.go(PERSONS + "?search=Dobbelt");
      assertEquals(1, visitor.at("tbody tr").count());
    }
  }

  @Test
  void who_leaves_what_is_not_saved_is_asked_and_who_saves_it_is_not() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      List<String> asked = new ArrayList<>();
      visitor
          .page()
          .onDialog(dialog -> {
            asked.add(dialog.type());
            dialog.dismiss();
          });
      visitor.go(PERSONS + "/new");
      visitor.at("[name=name]").pressSequentially("Frede");
      visitor.at("a.name").evaluate("link => link.click()");
      visitor.page().waitForTimeout(300);
      assertEquals(List.of("beforeunload"), asked);
      assertEquals("Frede", visitor.at("[name=name]").inputValue());

      visitor.at("[name=name]").pressSequentially(" Færdig");
      visitor.at("main .form [type=submit]").click();
      visitor.page().waitForSelector(".toast");
      assertEquals(1, asked.size());
    }
  }

  @Test
  void who_has_no_connection_is_told_so_and_keeps_the_page() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      visitor.go(PERSONS);
      visitor.page().context().setOffline(true);
      visitor.at("#persons-by-name").click();
      visitor.page().waitForSelector(".toast.bad");

      assertTrue(visitor.at(".toast").innerText().contains("Der er ikke forbindelse"));
      assertTrue(visitor.at("tbody tr").count() >= 10);
    }
  }

  @Test
  void two_tables_on_a_page_are_sorted_each_by_itself() {
    try (Visitor visitor = Visitor.stranger()) {
      visitor.go("/components");
      visitor.at("#many-by-amount").click();
      visitor.page().waitForSelector("#many th[aria-sort=descending] #many-by-amount");
      String first = visitor.at("#many tbody tr").first().innerText();
      visitor.at("#list-by-task").click();
      visitor.page().waitForSelector("#list th[aria-sort=descending] #list-by-task");

      assertEquals(first, visitor.at("#many tbody tr").first().innerText());
      assertTrue(visitor.at("#list tbody tr").first().innerText().contains("Vælg fordelingsnøgle"));
      visitor.go("/components?sort=-amount&page=2&list-sort=-task");
      assertEquals(1, visitor.at("#many th[aria-sort=descending] #many-by-amount").count());
      assertEquals(1, visitor.at("#list th[aria-sort=descending] #list-by-task").count());
      visitor.at("#list-by-task").click();
      visitor.page().waitForSelector("#list th[aria-sort=ascending] #list-by-task");
      assertTrue(visitor.page().url().endsWith("?page=2&sort=-amount"), visitor.page().url());
    }
  }
}
