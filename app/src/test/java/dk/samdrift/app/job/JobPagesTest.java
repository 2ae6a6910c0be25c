package dk.samdrift.app.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import dk.samdrift.app.site.TwoOrganisations;
import org.junit.jupiter.api.Test;

/** Jobs in the browser, without JavaScript. */
class JobPagesTest {

  private static final TwoOrganisations NORTH = TwoOrganisations.NORTH;
  private static final String LIST = "/" + NORTH.organisation().slug() + "/job";
  private static final String JOB = LIST + "/" + NORTH.job();

  @Test
  void a_job_is_stopped_after_a_question_and_says_so() {
    Browser karen = NORTH.as(Role.ADMINISTRATOR);
    Answer waiting = karen.get(JOB);
    assertTrue(waiting.text().contains("Arbejdet begynder om et øjeblik."), waiting::text);
    assertTrue(karen.get(LIST).html().contains(JOB));
    assertTrue(karen.get(JOB + "/cancel").text().contains("Vil du stoppe arbejdet?"));

    Answer stopped = karen.post(JOB + "/cancel", JOB + "/cancellations");

    assertEquals(JOB, stopped.location());
    Answer over = karen.get(JOB);
    assertTrue(over.text().contains("Arbejdet blev stoppet, og intet er ændret."), over::text);
    assertEquals(JOB, karen.post(LIST, JOB + "/cancellations").location());
    assertTrue(karen.get(JOB).text().contains("Arbejdet er allerede slut"));
    assertEquals(JOB, karen.get(JOB + "/cancel").location(), "there is nothing to ask");
    assertTrue(karen.get(JOB).text().contains("Arbejdet er allerede slut"));
  }

  @Test
  void a_person_sees_only_what_that_person_has_started() {
    Browser jens = NORTH.as(Role.OPERATIONS_MANAGER);

    assertEquals(404, jens.get(JOB).status());
    assertEquals(404, jens.get(JOB + "/cancel").status());
    assertEquals(404, jens.post(LIST, JOB + "/cancellations").status());
    assertTrue(jens.get(LIST).text().contains("Her er ikke sat noget arbejde i gang"));
    // The auditor of the test world has started it.
    assertEquals(200, NORTH.as(Role.AUDITOR).get(JOB).status());
  }
}
