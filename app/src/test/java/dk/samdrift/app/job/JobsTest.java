package dk.samdrift.app.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.OrganisationId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** One node, and what people can do with its jobs. */
class JobsTest {

  private static final JobWorld WORLD = new JobWorld("jobs");
  private static final OrganisationId NORDBO = WORLD.organisation("nordbo");
  private static final Set<String> STUCK = ConcurrentHashMap.newKeySet();
  private static final Node NODE =
      new Node(WORLD.database(), Node.QUICK, jdbc -> new CountingJob(jdbc, JobsTest::happen));

  /** What goes wrong in the steps of the jobs of these tests. */
  private static void happen(int number) {
    Node.pause(5);
    if (number == 50 && STUCK.contains("refused")) {
      throw new Refused("job.gone");
    }
    if (number == 50 && STUCK.contains("broken")) {
      throw new IllegalStateException("the inside of the program");
    }
  }

  @AfterAll
  static void close() {
    NODE.close();
  }

  private static Job ended(String mark) {
    return NODE.awaitEnd(NORDBO, NODE.start(NORDBO, mark));
  }

  @Test
  void a_job_tells_how_far_it_is_and_what_came_of_it() {
    JobId id = NODE.start(NORDBO, "told");
    Job underway = NODE.await(NORDBO, id, job -> job.reached().done() > 10);

    assertEquals(JobState.RUNNING, underway.state());
    assertEquals(CountingJob.STEPS, underway.reached().total());
    assertEquals(underway.reached().done() + " af 200", underway.reached().sentence());

    Job over = NODE.awaitEnd(NORDBO, id);
    assertEquals(List.of("Der er talt til 200."), over.result().sentences());
    assertEquals("200 rows, 200 numbers", WORLD.counted("told"));
  }

  @Test
  void a_job_may_tell_from_threads_of_its_own() {
    assertEquals(JobState.DONE, ended(CountingJob.IN_THREADS).state());
  }

  @Test
  void a_cancelled_job_leaves_no_half_step() {
    JobId id = NODE.start(NORDBO, "cancelled");
    NODE.await(NORDBO, id, job -> job.reached().kept() > 10);

    assertTrue(NODE.in(NORDBO, () -> NODE.jobs().cancel(id)));
    Job over = NODE.awaitEnd(NORDBO, id);

    long kept = over.reached().kept();
    assertEquals(JobState.CANCELLED, over.state());
    assertTrue(kept < CountingJob.STEPS);
    Node.pause(100);
    assertEquals(kept + " rows, " + kept + " numbers", WORLD.counted("cancelled"));
    assertEquals(
        List.of(
            "Arbejdet blev stoppet. %d af 200 dele var færdige og gælder. Resten er ikke udført."
                .formatted(kept)),
        over.result().sentences());
    assertFalse(NODE.in(NORDBO, () -> NODE.jobs().cancel(id)), "it is over");
  }

  @Test
  void a_mistake_of_ours_is_told_by_a_number_and_nothing_of_the_step_is_kept() {
    STUCK.add("broken");
    Job over = ended("broken");
    STUCK.clear();

    assertEquals(JobState.FAILED, over.state());
    String sentence = over.result().sentences().getFirst();
    assertTrue(sentence.matches("(?s).*nummeret [0-9a-f]{8} .*"), sentence);
    assertFalse(sentence.contains("inside"), sentence);
    assertEquals("49 rows, 49 numbers", WORLD.counted("broken"));
  }

  @Test
  void what_is_refused_is_told_in_its_own_sentence() {
    STUCK.add("refused");
    Job over = ended("refused");
    STUCK.clear();

    assertEquals(JobState.FAILED, over.state());
    assertEquals(List.of(new Refused("job.gone").sentence()), over.result().sentences());
  }

  @Test
  void a_form_that_is_sent_twice_starts_one_job_also_at_once() throws Exception {
    UUID key = UUID.randomUUID();
    Callable<JobId> press =
        () ->
            NODE.in(
                NORDBO,
                () -> NODE.jobs().start(Node.karen(), CountingJob.NAME, List.of("pressed"), key));
    try (ExecutorService hands = Executors.newFixedThreadPool(8)) {
      List<Future<JobId>> pressed =
          hands.invokeAll(IntStream.range(0, 8).mapToObj(i -> press).toList());
      Set<JobId> jobs = pressed.stream().map(Future::resultNow).collect(Collectors.toSet());

      assertEquals(1, jobs.size());
      NODE.awaitEnd(NORDBO, jobs.iterator().next());
    }
    assertEquals("200 rows, 200 numbers", WORLD.counted("pressed"));
  }

  @Test
  void a_job_of_a_change_that_was_undone_is_never_begun() {
    try {
      NODE.in(
          NORDBO,
          () -> {
            NODE.jobs().start(Node.karen(), CountingJob.NAME, List.of("undone"), UUID.randomUUID());
            throw new IllegalStateException("undone");
          });
    } catch (IllegalStateException e) {
      Node.pause(500);
    }

    assertEquals("0 rows, 0 numbers", WORLD.counted("undone"));
    assertEquals("0", WORLD.ask("select count(*) from job.job where arguments = array['undone']"));
  }

  @Test
  void another_organisation_and_another_person_see_nothing_of_it() {
    OrganisationId sydbo = WORLD.organisation("sydbo");
    JobId id = NODE.start(NORDBO, "private");
    Asker inger = new Asker("/nordbo", new UUID(2, 2), "Inger", false, false);

    assertTrue(NODE.in(NORDBO, () -> NODE.jobs().seenBy(inger, id)).isEmpty());
    assertTrue(NODE.in(sydbo, () -> NODE.jobs().seenBy(Node.karen(), id)).isEmpty());
    assertFalse(NODE.in(sydbo, () -> NODE.jobs().cancel(id)));
    assertEquals(JobState.DONE, NODE.awaitEnd(NORDBO, id).state());
  }
}
