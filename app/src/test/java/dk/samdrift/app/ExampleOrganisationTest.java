package dk.samdrift.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody meets who looks around in the example. */
class ExampleOrganisationTest {

  static {
    new TransactionTemplate(Site.bean(PlatformTransactionManager.class))
        .executeWithoutResult(status -> Site.bean(ExampleOrganisation.class).make());
  }

  private static Browser as(String email) {
    return new Browser().signIn(email, ExampleOrganisation.PASSWORD);
  }

  @Test
  void everybody_who_is_told_of_signs_in_to_a_start_page_that_says_what_there_is() {
    for (ExampleOrganisation.Someone person : ExampleOrganisation.PEOPLE) {
      Answer home = as(person.email()).get("/nordbo");
      assertEquals(200, home.status(), person.email());
      assertTrue(home.html().contains(person.role().words()), home::html);
      assertTrue(home.html().contains("href=\"/nordbo/organisation/estates\""), person.email());
    }
  }

  @Test
  void the_administrator_is_told_what_is_missing() {
    String home = as("karen@nordbo.example").get("/nordbo").text();

    assertTrue(home.contains("1 afdeling har ingen bestyrelse."), home);
    assertTrue(home.contains("Bestyrelsen for Hyldehegnet har ingen formand."), home);
    assertTrue(home.contains("Inger Sørensen er formand for Æblegården til"), home);
    assertTrue(home.contains("1 person har aldrig fået en rolle"), home);
    Browser karen = as("karen@nordbo.example");
    String boardless = karen.get("/nordbo/organisation/estates?state=boardless").text();
    assertTrue(boardless.contains("Rønnebærparken"), boardless);
    assertTrue(boardless.contains("Viser 1–1 af 1"), boardless);
    String idle = karen.get("/nordbo/organisation/persons?state=idle").text();
    assertTrue(idle.contains("Kim Vestergaard"), idle);
    assertTrue(idle.contains("Viser 1–1 af 1"), idle);
  }

  @Test
  void the_auditor_chooses_between_two_organisations() {
    Browser hanne = as("hanne@revision.example");

    assertTrue(hanne.get("/").text().contains("Nordbo"));
    assertTrue(hanne.get("/").text().contains("Sydhavn Bolig"));
    assertTrue(hanne.get("/nordbo").html().contains("<a href=\"/sydhavn-bolig\">"));
    assertEquals(200, hanne.get("/sydhavn-bolig/organisation/persons").status());
  }
}
