package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import dk.samdrift.app.ExampleOrganisation;
import dk.samdrift.app.organisation.Role;
import org.junit.jupiter.api.Test;

/** Signed out in one tab, still reading in another. */
class TwoTabsTest {

  private static final String PERSONS = "/nordbo/organisation/persons";

  private static void signOut(Visitor visitor) {
    visitor.go("/nordbo");
    visitor.at("button.who").click();
    visitor.at("#visitor [type=submit]").click();
    visitor.page().waitForURL("**/sign-in?out");
    assertTrue(visitor.text().contains("Du er logget ud"), visitor::text);
  }

  @Test
  void a_link_leads_to_the_form_to_sign_in() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      Page other = visitor.anotherTab();
      other.navigate(PERSONS);
      signOut(visitor);
      other.locator("tbody th a").first().click();

      other.waitForURL("**/sign-in");
      assertEquals("Log ind", other.innerText("h1"));
    }
  }

  @Test
  void sorting_a_table_leads_to_the_form_and_from_there_back_to_the_table() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      Page other = visitor.anotherTab();
      other.navigate(PERSONS);
      signOut(visitor);
      other.locator("#persons-by-email").click();
      other.waitForURL("**/sign-in");

      other.fill("[name=email]", "karen@nordbo.example");
      other.fill("[name=password]", ExampleOrganisation.PASSWORD);
      other.locator("main [type=submit]").click();
      other.waitForSelector("#persons");
      assertTrue(other.url().contains(PERSONS), other.url());
    }
  }

  @Test
  void a_form_leads_to_signing_in_and_from_there_back_to_what_was_typed() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      Page other = visitor.anotherTab();
      other.navigate(PERSONS + "/new");
      other.fill("[name=name]", "Gitte Glemt");
      signOut(visitor);
      other.locator("main .form [type=submit]").click();

      other.waitForURL("**/sign-in");
      assertTrue(other.innerText("main").contains("det, du skrev, er gemt"));
      other.fill("[name=email]", "karen@nordbo.example");
      other.fill("[name=password]", ExampleOrganisation.PASSWORD);
      other.locator("main [type=submit]").click();
      other.waitForURL("**" + PERSONS + "/new");
      assertTrue(other.innerText("main").contains("Det er ikke gemt endnu."));
      assertEquals("Gitte Glemt", other.inputValue("[name=name]"));
      other.locator("main .form [type=submit]").click();
      other.waitForSelector(".toast");
      assertEquals("Gitte Glemt", other.innerText("h1"));
    }
  }

  @Test
  void who_has_signed_in_again_meanwhile_sends_the_form_once_more() {
    try (Visitor visitor = Visitor.as(Role.ADMINISTRATOR)) {
      Page other = visitor.anotherTab();
      other.navigate(PERSONS + "/new");
      other.fill("[name=name]", "Gitte Gentager");
      signOut(visitor);
      visitor.signIn(Role.ADMINISTRATOR);
      other.locator("main .form [type=submit]").click();

      other.waitForSelector(".notice");
      assertEquals("Gitte Gentager", other.inputValue("[name=name]"));
      other.locator("main .form [type=submit]").click();
      other.waitForSelector(".toast");
      assertEquals("Gitte Gentager", other.innerText("h1"));
    }
  }
}
