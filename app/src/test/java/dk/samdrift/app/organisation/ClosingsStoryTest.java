package dk.samdrift.app.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Closed by mistake, twice, or for a while: what the board was is not lost. */
class ClosingsStoryTest {

  private final NewOrganisation made = NewOrganisation.make();
  private final Browser karen = made.administrator();
  private final String estate = made.estate("Æblegården");
  private final LocalDate today = Formats.today(Site.bean(Clock.class));

  private Answer close(LocalDate day) {
    return karen.post(estate + "/closings/new", estate + "/closings", "day", day.toString());
  }

  private Answer reopen() {
    return karen.post(estate, estate + "/reopenings");
  }

  private int told(String words) {
    return karen.get(estate).text().split(words, -1).length - 1;
  }

  @Test
  void an_estate_that_is_opened_again_has_the_board_whose_terms_are_not_over() {
    made.elect(estate, "Åse Bæk", "CHAIR", today.minusDays(9), null);
    made.elect(estate, "Bo Holm", "MEMBER", today.minusDays(9), today.plusYears(2));
    made.elect(estate, "Eva Lund", "MEMBER", today.minusDays(9), today.minusDays(1));
    made.elect(estate, "Ib Rask", "DEPUTY", today.plusDays(40), today.plusYears(3));

    close(today.minusDays(3));
    assertTrue(karen.get(estate).text().contains("Ingen bestyrelse i dag"));
    reopen();

    Answer page = karen.get(estate);
    assertTrue(page.text().contains("Åse Bæk formand"), page::text);
    assertTrue(page.text().contains("Bo Holm bestyrelsesmedlem"), page::text);
    assertTrue(page.text().contains("Vis 2 tidligere og kommende hverv"), page::text);
    assertTrue(page.text().contains(Formats.fullDay(today.plusYears(2))), page::text);
    assertTrue(page.text().contains("indtil videre"), "Åse's end is as unknown as before");
  }

  @Test
  void who_left_the_board_while_it_was_closing_does_not_come_back() {
    made.elect(estate, "Åse Bæk", "CHAIR", today.minusDays(9), null);
    close(today.plusDays(30));
    String term =
        karen
            .get(estate)
            .html()
            .replaceAll("(?s)^.*href=\"([^\"]*/terms/[0-9a-f-]+)/endings.*$", "$1");
    karen.post(term + "/endings/new", term + "/endings", "last", today.minusDays(1).toString());

    reopen();

    assertTrue(karen.get(estate).text().contains("Ingen bestyrelse i dag"));
  }

  @Test
  void what_is_closed_is_not_closed_again_on_another_day() {
    close(today);
    Answer other = close(today.plusDays(9));
    assertEquals(409, other.status());
    assertTrue(other.text().contains("er allerede nedlagt fra"), other::text);
    assertTrue(karen.get(estate).text().contains("nedlagt " + Formats.fullDay(today)));

    assertEquals(estate, close(today).location(), "the same form, sent twice");
    assertEquals(1, told("nedlagde Æblegården"));
    assertEquals(estate, reopen().location());
    assertEquals(estate, reopen().location());
    assertEquals(1, told("genåbnede Æblegården"));
    assertFalse(karen.get(estate).text().contains("nedlagt " + Formats.fullDay(today)));
  }
}
