package dk.samdrift.app.cooperation.milestone;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.cooperation.Garden;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import org.junit.jupiter.api.Test;

/** Who has which part in a milestone is read without a key to the table. */
class ResponsibilitiesTest {

  private final Garden garden = new Garden(Audience.REPRESENTATIVES);

  @Test
  void each_cell_says_what_the_role_must_should_or_may_do_and_mine_stands_out() {
    Browser leader = garden.as(Role.PROJECT_LEADER, "Tove Ager");

    Answer page = leader.get(garden.milestone("oenske"));

    assertTrue(page.text().contains("Tovholder Din rolle Skal stå for det"), page::text);
    assertTrue(page.text().contains("Haveejer Bør høres"), page::text);
    assertTrue(page.text().contains("Bør: Gør det, medmindre"), "the words are explained");
    assertTrue(page.html().contains("<tr class=\"mine\">"), "the own row is marked");
    assertTrue(page.html().matches("(?s).*<table class=\"[^\"]*stacks\">\\s*<caption id=\"resp.*"));
    String board =
        garden.elected("Solhaven", "Sol Sørensen").get(garden.milestone("aftale")).html();
    assertTrue(board.contains("Skal beslutte"), board);
    assertTrue(board.matches("(?s).*<tr class=\"mine\">\\s*<th scope=\"row\">Haveejer.*"), board);
    assertFalse(board.matches("(?s).*<tr class=\"mine\">\\s*<th scope=\"row\">Tovholder.*"), board);
  }
}
