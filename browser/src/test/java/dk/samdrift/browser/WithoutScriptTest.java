package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where scripts are forbidden or did not arrive: everything can still be done. */
class WithoutScriptTest {

  private static final String PERSONS = "/nordbo/organisation/persons";

  private static Visitor karen() {
    return Visitor.withoutScripts().signIn(Role.ADMINISTRATOR);
  }

  @Test
  void a_list_is_searched_and_sorted() {
    try (Visitor visitor = karen()) {
      visitor.at("#navigation").getByText("Personer").click();
      visitor.at("#persons-by-name").click();
      assertEquals("Aase Nørby", visitor.at("tbody th a").first().innerText());

      visitor.at("#persons-search").fill("ærø");
      visitor.at("#persons-find").click();
      assertEquals(List.of("Jens Ærøe"), visitor.at("tbody th a").allInnerTexts());
      assertTrue(visitor.page().url().contains("sort=-name"), "the order is kept");
      assertEquals(List.of(), visitor.complaints());
    }
  }

  @Test
  void a_form_tells_what_is_wrong_keeps_what_was_typed_and_saves() {
    try (Visitor visitor = karen()) {
      visitor.go(PERSONS + "/new");
      visitor.at("[name=name]").fill("Bo Stille");
      visitor.at("[name=email]").fill("ingen adresse");
      visitor.at("main .form [type=submit]").click();
      assertTrue(visitor.at(".summary").innerText().contains("Ret 1 fejl"));
      assertEquals("Bo Stille", visitor.at("[name=name]").inputValue());

      visitor.at("[name=email]").fill("bo@nordbo.example");
      visitor.at("main .form [type=submit]").click();
      assertEquals("Bo Stille", visitor.at("h1").innerText());
      assertTrue(visitor.at(".toast").innerText().contains("Bo Stille er tilføjet"));
    }
  }

  @Test
  void nothing_is_offered_that_needs_scripts() {
    try (Visitor visitor = Visitor.withoutScripts()) {
      visitor.go("/components");

      assertEquals(
          List.of(),
          visitor.at(".needs-script").all().stream()
              .filter(part -> part.isVisible())
              .map(part -> part.innerText())
              .toList());
    }
  }

  @Test
  void the_menu_opens_on_a_telephone_and_one_can_sign_out() {
    try (Visitor visitor = karen()) {
      visitor.wide(Visitor.PHONE);
      visitor.go("/nordbo");
      assertFalse(visitor.at("#navigation").isVisible());
      visitor.at(".menu-button").click();
      visitor.at("#navigation").getByText("Personer").click();
      assertEquals("Personer", visitor.at("h1").innerText());

      visitor.at("button.who").click();
      visitor.at("#visitor [type=submit]").click();
      assertTrue(visitor.text().contains("Du er logget ud"), visitor::text);
    }
  }
}
