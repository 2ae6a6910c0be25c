package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Somebody stops a load from its page. */
class StoppedLoadingTest {

  private static final String MIDWAY = "ledger.source_id";

  private final Orchard orchard = new Orchard();
  private final Desk desk = new Desk(orchard);

  /** Presses the button on the page. */
  private void stop(String page) {
    String path =
        desk.mette
            .get(page)
            .html()
            .replaceFirst("(?s)^.*?action=\"([^\"]*/cancellations)\".*$", "$1");
    assertTrue(path.endsWith("/cancellations"), "no button to stop it");
    Answer stopped = desk.mette.post(page, path);
    assertTrue(
        desk.mette.get(stopped.location()).text().contains("Arbejdet får besked om at stoppe"));
  }

  @Test
  void what_was_half_written_is_gone_and_the_page_says_so() throws Exception {
    String page = desk.handedIn(Orchard.example());
    Map<String, Long> before = Counted.rows(orchard.garden);
    try (Waiting held = Waiting.holding(MIDWAY)) {
      desk.begin(page, Desk.DECIDED);
      held.met();
      stop(page);
      Answer stopping = desk.mette.get(page);
      assertTrue(stopping.text().contains("Arbejdet stopper om et øjeblik"), stopping::text);
      assertFalse(stopping.html().contains("/cancellations"), "once is enough");
    }

    String stopped = desk.awaited(page).text();

    assertTrue(stopped.contains("stoppet Arbejdet blev stoppet, og intet er ændret."), stopped);
    assertEquals(before, Counted.rows(orchard.garden));
    String loaded = desk.load(page, Desk.DECIDED).text();
    assertTrue(loaded.contains("Filerne blev indlæst"), loaded);
    assertEquals(Counted.inFiles(Orchard.EXAMPLE, "AEB-PAE"), Counted.inBooks(orchard.garden));
  }

  @Test
  void what_was_not_even_begun_is_not_done_and_the_page_says_so() {
    String page = desk.handedIn(Orchard.example());
    Map<String, Long> before = Counted.rows(orchard.garden);
    Site.bean(Scheduler.class).pause();
    try {
      desk.begin(page, Desk.DECIDED);
      stop(page);
      String stopped = desk.mette.get(page).text();
      assertTrue(stopped.contains("stoppet Arbejdet blev stoppet, og intet er ændret."), stopped);
    } finally {
      Site.bean(Scheduler.class).resume();
    }
    assertEquals(before, Counted.rows(orchard.garden));
  }

  @Test
  void whoever_watches_gets_the_whole_page_when_it_is_over() {
    String page = desk.handedIn(Orchard.example());

    assertEquals("", desk.mette.getPart(page).header("HX-Refresh"));
    assertEquals("true", desk.mette.getPart(page, "progress").header("HX-Refresh"));
  }
}
