package dk.samdrift.app.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.document.paper.PaperLook;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the members get of a settlement that two people have approved. */
class StatementPaperTest {

  private final Orchard orchard = new Orchard();

  /** All press at the same time, and nobody only once. */
  private void approveAtOnce(String run, Browser... people) throws Exception {
    for (Browser who : people) {
      assertTrue(who.get(run).text().contains("Godkend opgørelsen"));
    }
    List<Callable<Answer>> presses =
        List.of(people).stream()
            .flatMap(who -> List.of(who, who, who).stream())
            .map(who -> (Callable<Answer>) () -> who.post(run, run + "/signatures"))
            .toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(presses.size())) {
      for (Future<Answer> answer : threads.invokeAll(presses)) {
        assertTrue(List.of(200, 302, 409).contains(answer.get().status()), answer.get()::text);
      }
    }
  }

  private Run found(String page) {
    UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    return orchard.garden.inside(() -> Site.bean(Runs.class).find(id).orElseThrow());
  }

  private static byte[] paper(Browser who, String member) throws InterruptedException {
    long end = System.nanoTime() + Duration.ofSeconds(90).toNanos();
    while (who.get(member + "/statement.pdf").status() != 200 && System.nanoTime() < end) {
      Thread.sleep(200);
    }
    return who.save(member + "/statement.pdf");
  }

  @Test
  void two_who_approve_in_the_same_moment_are_two_and_everybody_gets_one_paper() throws Exception {
    String page = orchard.settle();

    approveAtOnce(page, orchard.finance(), orchard.operations());

    Run run = found(page);
    assertEquals(2, run.signatures().size(), run.signatures()::toString);
    assertEquals(2, run.signatures().stream().map(Run.Signature::person).distinct().count());
    Browser inger = orchard.garden.elected("Æblegården", "Inger Æble");
    paper(inger, page + "/member/" + orchard.garden.estate("Æblegården"));
    Integer papers =
        orchard.garden.inside(() ->
            Site.bean(JdbcClient.class)
                .sql("select count(*) from settlement.paper where run_id = :run")
                .param("run", run.id())
                .query(Integer.class)
                .single());
    assertEquals(3, papers);
  }

  @Test
  void the_board_s_paper_says_what_and_why_and_can_be_kept_and_read_aloud() throws Exception {
    Browser inger = orchard.garden.elected("Æblegården", "Inger Æble");
    String page = orchard.settle();
    approveAtOnce(page, orchard.finance(), orchard.operations());
    String member = page + "/member/" + orchard.garden.estate("Æblegården");

    byte[] pdf = paper(inger, member);

    assertEquals(PaperLook.NO_FAULTS, PaperLook.faults(pdf));
    String text = PaperLook.text(pdf).replace('\u00a0', ' ');
    for (String said :
        List.of(
            "343.263,50",
            "643.263,50",
            "300.000,00",
            "Hvad pengene går til",
            "Derfor betaler I det",
            "Godkendt som",
            found(page).inputSha256().substring(0, 16))) {
      assertTrue(text.contains(said), said + " is not in " + text);
    }
    for (String employee : List.of("E1", "E2", "E3", "E4")) {
      assertFalse(text.matches("(?s).*\\b" + employee + "\\b.*"), employee);
    }
    Answer verified = new Browser().upload("/verify", "/verify", "file", "a.pdf", pdf);
    assertTrue(verified.text().contains("Ægte og uændret"), verified::text);
    String other = page + "/member/" + orchard.garden.estate("Pærebakken") + "/statement.pdf";
    assertEquals(404, inger.get(other).status());
  }
}
