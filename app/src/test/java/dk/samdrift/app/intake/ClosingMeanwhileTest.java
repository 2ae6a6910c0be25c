package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ledger.Years;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.Site;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** A year is closed in the same moment in which somebody takes a batch of it out of the books. */
class ClosingMeanwhileTest {

  private final Orchard orchard = new Orchard();
  private final Browser mette = orchard.garden.as(Role.FINANCE_OFFICER, "Mette Munk");
  private final String intake = orchard.garden.path() + "/intake";

  @Test
  void who_comes_second_is_told_which_year_was_closed_and_who_opens_it() throws Exception {
    UUID batch =
        Objects.requireNonNull(
            orchard.load(Orchard.postings("AEB-PAE,2025-02-01,114,100.00,Salt,s1\n")).batch());
    String ask = intake + "/reversal?batch=" + batch;
    assertEquals(200, mette.get(ask).status());
    try (ExecutorService pool = Executors.newSingleThreadExecutor()) {
      Future<Answer> answer =
          orchard.inside(() -> {
            Years years = Site.bean(Years.class);
            Year year = years.find(orchard.garden.id(), 2025).orElseThrow();
            assertTrue(years.turn(orchard.garden.id(), year, Years.Kind.CLOSED, "", Orchard.METTE));
            Future<Answer> sent =
                pool.submit(() ->
                    mette.post(
                        ask, intake + "/reversals?batch=" + batch, "reason", "Forkert fil."));
            Waiting.on("ledger.");
            return sent;
          });

      assertEquals(200, answer.get().status(), () -> told(answer));
      assertTrue(told(answer).contains("et lukket regnskabsår (2025)"), () -> told(answer));
      assertTrue(
          told(answer).contains("Det gør ledelsen eller den driftsansvarlige under Regnskabsår"));
      assertTrue(told(answer).contains("Forkert fil."), "what was typed is kept");
    }
    assertEquals("1 10000", orchard.counted());
  }

  private static String told(Future<Answer> answer) {
    return answer.resultNow().text();
  }
}
