package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.kagkarlsson.scheduler.Scheduler;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.TestStore;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Files are loaded by a node that is killed, or sleeps, when half of the records are written. */
@Tag("slow")
class KilledLoadingTest {

  /** Written after the postings, which are not committed then. */
  private static final String MIDWAY = "ledger.source_id";

  private static final Map<String, List<String>> FILES =
      Counted.inFiles(Orchard.EXAMPLE, "AEB-PAE");

  private final Orchard orchard = new Orchard();
  private final Desk desk = new Desk(orchard);
  private final Scheduler here = Site.bean(Scheduler.class);

  @AfterEach
  void goOn() {
    here.resume();
  }

  /** Files that a node of its own was about to load when it was killed. */
  private String killedMidway() throws Exception {
    String page = desk.handedIn(Orchard.example());
    try (LoadingNode victim = LoadingNode.begin()) {
      here.pause();
      try (Waiting held = Waiting.holding(MIDWAY)) {
        desk.begin(page, Desk.DECIDED);
        held.met();
        victim.kill();
      }
    }
    assertEquals(0L, Counted.rows(orchard.garden).get("ledger.posting"));
    here.resume();
    return page;
  }

  @Test
  void another_node_takes_the_load_over() throws Exception {
    String page = killedMidway();

    time_passes();
    String done = desk.awaited(page).text();

    assertTrue(done.contains("Filerne blev indlæst"), done);
    all_is_there_once();
  }

  @Test
  void whoever_hands_the_same_files_in_again_does_not_get_them_twice() throws Exception {
    String page = killedMidway();

    String again = desk.load(desk.handedIn(Orchard.example()), Desk.DECIDED).text();
    assertTrue(again.contains("Filerne blev indlæst"), again);
    all_is_there_once();

    time_passes();
    String first = desk.awaited(page).text();
    assertTrue(first.contains("ingen nye linjer"), first);
    all_is_there_once();
  }

  @Test
  void two_nodes_at_once_load_the_same_files_once() throws Exception {
    List<String> pages =
        List.of(desk.handedIn(Orchard.example()), desk.handedIn(Orchard.example()));
    try (LoadingNode other = LoadingNode.begin()) {
      here.pause();
      try (Waiting held = Waiting.holding(MIDWAY)) {
        desk.begin(pages.getFirst(), Desk.DECIDED);
        held.met();
        // So that the second one is done here.
        other.sleep();
        here.resume();
        desk.begin(pages.getLast(), Desk.DECIDED);
        Waiting.on("pg_advisory_xact_lock");
        other.wake();
      }
      pages.forEach(desk::awaited);
    }

    all_is_there_once();
  }

  private void all_is_there_once() {
    assertEquals(FILES, Counted.inBooks(orchard.garden));
    assertEquals(1L, Counted.rows(orchard.garden).get("ledger.batch"));
  }

  /** As if a node that is not heard of had been silent for a minute. */
  private static void time_passes() throws IOException {
    TestStore.tell(
        TestStore.superuser(Site.database()),
        "update job.execution set last_heartbeat = now() - interval '1 minute' where picked");
  }
}
