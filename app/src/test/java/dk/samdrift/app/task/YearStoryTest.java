package dk.samdrift.app.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The wheel of the year on its page, and rules of an organisation's own. */
class YearStoryTest {

  private final TaskWorld world = new TaskWorld();
  private final Browser karen = world.made.administrator();
  private final String year = world.made.home() + "/task/year";

  private Answer add(String amount, String unit, String from, String source) {
    return karen.post(
        year + "/rules/new",
        year + "/rules",
        "deadline",
        "BUDGET",
        "amount",
        amount,
        "unit",
        unit,
        "from",
        from,
        "source",
        source);
  }

  @Test
  void a_rule_of_our_own_moves_the_days_and_gives_them_back_when_it_is_removed() {
    Answer before = karen.get(year);
    assertTrue(before.text().contains("Budgettet er godkendt på afdelingsmødet 30. september"));
    assertTrue(before.text().contains("3 måneder før regnskabsåret begynder"), before::text);

    assertEquals(year, add("4", "MONTHS", "2020-01-01", "Vedtægterne § 14").location());
    Answer after = karen.get(year);
    assertTrue(
        after.text().contains("Budgettet er godkendt på afdelingsmødet 31. august"), after::text);
    assertTrue(after.text().contains("Vedtægterne § 14"), after::text);
    assertTrue(add("5", "MONTHS", "2020-01-01", "x").text().contains("Her er allerede en regel"));

    Matcher removal = Pattern.compile(year + "/rules/[0-9a-f-]{36}/removals").matcher(after.html());
    assertTrue(removal.find());
    karen.post(year, removal.group());
    assertTrue(karen.get(year).text().contains("afdelingsmødet 30. september"));
    String history = karen.get(world.made.home() + "/history").text();
    assertTrue(history.contains("tilføjede en frist i årshjulet"), history);
    assertTrue(history.contains("fjernede en frist i årshjulet"), history);
  }

  @Test
  void what_is_wrong_with_a_rule_is_said_at_the_field() {
    Answer wrong = add("tre", "YEARS", "i går", "");
    assertTrue(wrong.text().contains("Skriv et helt tal"), wrong::text);
    assertTrue(wrong.text().contains("Vælg dage, uger eller måneder."), wrong::text);
    assertTrue(wrong.text().contains("Skriv, hvor reglen står"), wrong::text);
    assertTrue(wrong.text().contains("Vælg en dag"), wrong::text);
  }

  @Test
  void everybody_with_a_role_sees_the_year_and_only_deciders_change_its_rules() {
    Browser bent = world.made.signedIn("Bent Juhl");
    world.give("Bent Juhl", Role.SITE_MANAGER);

    assertTrue(bent.get(year).text().contains("Dagsorden og budget er sendt ud"));
    assertFalse(bent.get(year).text().contains("Tilføj regel"));
    assertEquals(403, bent.get(year + "/rules/new").status());
  }
}
