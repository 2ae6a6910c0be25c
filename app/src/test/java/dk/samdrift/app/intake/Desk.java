package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.site.Browser;
import dk.samdrift.app.site.Browser.Answer;
import java.time.Duration;
import java.util.Map;

/** Somebody who hands files in for an orchard on its pages. */
final class Desk {

  static final String[] DECIDED = {
    "title", "Mødet i maj", "decidedBy", "Bestyrelserne", "decidedOn", "2025-05-04"
  };

  final Browser mette;
  final String intake;

  Desk(Orchard orchard) {
    mette = orchard.garden.as(Role.FINANCE_OFFICER, "Mette Munk");
    intake = orchard.garden.path() + "/intake";
  }

  Answer handIn(byte[] zip) {
    return mette.upload(intake + "/new", intake, "file", "regnskab.zip", zip);
  }

  /** Hands files in and waits until they are looked at; gives the address of the page. */
  String handedIn(Map<String, String> files) {
    Answer sent = handIn(Orchard.zip(files));
    assertTrue(sent.location().startsWith(intake + "/upload?upload="), sent.text());
    awaited(sent.location());
    return sent.location();
  }

  /** Waits until nobody works on files any more. */
  Answer awaited(String page) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    Answer answer = mette.get(page);
    while (answer.html().contains("id=\"progress\"")) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still " + answer.text());
      }
      try {
        Thread.sleep(100);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(e);
      }
      answer = mette.get(page);
    }
    return answer;
  }

  /** Begins to load files that were looked at. */
  Answer begin(String page, String... values) {
    return mette.post(page, page.replace("/upload?", "/loads?"), values);
  }

  /** Loads files that were looked at, and waits until they are. */
  Answer load(String page, String... values) {
    begin(page, values);
    return awaited(page);
  }
}
