package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import dk.samdrift.app.organisation.Role;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whoever thinks of a key sees what everybody would pay while they write, and nothing is saved. */
class KeyPreviewTest {

  private static void sees(Visitor visitor, String member, String amount) {
    visitor.at("#preview tr:has-text('" + member + "'):has-text('" + amount + "')").waitFor();
  }

  @Test
  void what_everybody_would_pay_follows_what_is_chosen_and_written() {
    try (Visitor mette = Visitor.as(Role.FINANCE_OFFICER)) {
      Page page = mette.page();
      mette.go("/nordbo/portfolio");
      page.click("main :text-is('Æblegården og Pærebakken')");
      page.waitForURL(Pattern.compile(".*/cooperation/[0-9a-f-]{36}"));
      String keys = page.url() + "/allocation/keys";
      page.navigate(keys + "/version");
      assertTrue(mette.at("#preview").innerText().contains("Vælg, hvordan der skal deles."));

      page.fill("[name=key]", "NY");
      page.check("[name=kind][value=EQUAL]");
      sees(mette, "Pærebakken", "33.333,33");
      sees(mette, "Æblegården", "33.333,34");

      page.check("[name=kind][value=FIXED]");
      Locator shares = page.locator("[name^=\"share.\"]");
      shares.nth(0).fill("2");
      shares.nth(1).fill("1");
      shares.nth(2).fill("1");
      shares.nth(2).blur();
      sees(mette, "Kirsebærhaven", "50.000,00");
      assertEquals("NY", page.inputValue("[name=key]"), "what was written stays");

      page.navigate(keys);
      assertEquals(
          0, page.getByRole(AriaRole.LINK, named("NY")).count(), "nothing is saved by looking");
      assertEquals(List.of(), mette.complaints());
    }
  }

  private static Page.GetByRoleOptions named(String name) {
    return new Page.GetByRoleOptions().setName(name).setExact(true);
  }
}
