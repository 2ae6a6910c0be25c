package dk.samdrift.app.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.store.OrganisationId;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several nodes on one database, which compete, are stopped, are killed and come back. */
@Tag("slow")
class ExactlyOnceTest {

  private static final JobWorld WORLD = new JobWorld("exactly_once");
  private static final String ALL = "200 rows, 200 numbers";

  private static Node node(Duration heartbeat, int millis) {
    return new Node(
        WORLD.database(), heartbeat, jdbc -> new CountingJob(jdbc, number -> Node.pause(millis)));
  }

  @Test
  void two_nodes_that_compete_do_every_step_of_every_job_once() {
    OrganisationId nordbo = WORLD.organisation("competing");
    try (Node a = node(Node.QUICK, 1);
        Node b = node(Node.QUICK, 1)) {
      List<String> marks = Stream.of("1", "2", "3", "4", "5", "6", "7", "8").toList();
      List<JobId> jobs =
          marks.stream().map(mark -> (mark.equals("1") ? a : b).start(nordbo, mark)).toList();

      jobs.forEach(job -> assertEquals(JobState.DONE, a.awaitEnd(nordbo, job).state()));
      marks.forEach(mark -> assertEquals(ALL, WORLD.counted(mark)));
    }
  }

  @Test
  void a_killed_node_s_job_is_gone_on_with_by_another() throws IOException, InterruptedException {
    OrganisationId nordbo = WORLD.organisation("killed");
    try (KilledNode victim = KilledNode.begin(WORLD.database(), nordbo, "killed");
        Node other = node(Node.QUICK, 1)) {
      JobId job = JobId.of(victim.says());
      other.await(nordbo, job, seen -> seen.reached().kept() > 20);

      victim.kill();

      long kept = other.see(nordbo, job).reached().kept();
      assertTrue(kept < CountingJob.STEPS, "killed midway: " + kept);
      assertEquals(JobState.DONE, other.awaitEnd(nordbo, job).state());
      assertEquals(ALL, WORLD.counted("killed"));
    }
  }

  @Test
  void a_node_that_was_taken_for_dead_and_wakes_up_changes_nothing() {
    OrganisationId nordbo = WORLD.organisation("zombie");
    CountDownLatch isAsleep = new CountDownLatch(1);
    CountDownLatch wakesUp = new CountDownLatch(1);
    CountDownLatch isOut = new CountDownLatch(1);
    // It is taken for dead, for it tells that it lives once an hour only.
    try (Node zombie =
        new Node(
            WORLD.database(),
            Duration.ofHours(1),
            jdbc ->
                new CountingJob(jdbc, number -> sleepAt(100, number, isAsleep, wakesUp, isOut)))) {
      JobId job = zombie.start(nordbo, "zombie");
      join(isAsleep);
      long run = zombie.see(nordbo, job).run();
      try (Node other = node(Node.QUICK, 1)) {
        Job ended = other.awaitEnd(nordbo, job);
        assertEquals(JobState.DONE, ended.state());
        assertTrue(ended.run() > run, "a later run");

        wakesUp.countDown();
        join(isOut);
        Node.pause(500);

        assertEquals(ended, other.see(nordbo, job));
        assertEquals(ALL, WORLD.counted("zombie"));
        assertEquals("0", WORLD.ask("select count(*) from job.execution"));
      }
    }
  }

  @Test
  void a_node_that_wakes_up_while_the_other_is_at_work_leaves_it_to_the_other() {
    OrganisationId nordbo = WORLD.organisation("both");
    CountDownLatch isAsleep = new CountDownLatch(1);
    CountDownLatch wakesUp = new CountDownLatch(1);
    CountDownLatch isOut = new CountDownLatch(1);
    try (Node zombie =
        new Node(
            WORLD.database(),
            Duration.ofHours(1),
            jdbc ->
                new CountingJob(jdbc, number -> sleepAt(100, number, isAsleep, wakesUp, isOut)))) {
      JobId job = zombie.start(nordbo, "both");
      join(isAsleep);
      try (Node other = node(Node.QUICK, 10)) {
        other.await(nordbo, job, seen -> seen.reached().kept() > 120);
        wakesUp.countDown();

        assertEquals(JobState.DONE, other.awaitEnd(nordbo, job).state());
        assertEquals(ALL, WORLD.counted("both"));
      }
    }
  }

  private static void sleepAt(
      int step, int number, CountDownLatch asleep, CountDownLatch wakesUp, CountDownLatch out) {
    if (number == step) {
      asleep.countDown();
      join(wakesUp);
      out.countDown();
    }
  }

  private static void join(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_node_that_is_stopped_in_order_hands_its_job_over_at_once() {
    OrganisationId nordbo = WORLD.organisation("stopped");
    Duration slow = Duration.ofMinutes(5);
    JobId job;
    try (Node first = node(slow, 5)) {
      job = first.start(nordbo, "stopped");
      first.await(nordbo, job, seen -> seen.reached().kept() > 20);
    }
    try (Node second = node(slow, 1)) {
      Job ended = second.awaitEnd(nordbo, job);

      assertEquals(JobState.DONE, ended.state());
      assertEquals(ALL, WORLD.counted("stopped"));
    }
  }

  @Test
  void a_job_cancelled_while_its_node_is_dead_is_not_begun_again()
      throws IOException, InterruptedException {
    OrganisationId nordbo = WORLD.organisation("cancelled-dead");
    try (KilledNode victim = KilledNode.begin(WORLD.database(), nordbo, "dead")) {
      JobId job = JobId.of(victim.says());
      try (Node other = node(Node.QUICK, 1)) {
        other.await(nordbo, job, seen -> seen.reached().kept() > 20);
        victim.kill();
        assertTrue(other.in(nordbo, () -> other.jobs().cancel(job)));

        Job ended = other.awaitEnd(nordbo, job);

        assertEquals(JobState.CANCELLED, ended.state());
        long kept = ended.reached().kept();
        assertEquals(kept + " rows, " + kept + " numbers", WORLD.counted("dead"));
        assertFalse(kept == CountingJob.STEPS);
      }
    }
  }
}
