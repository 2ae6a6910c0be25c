package dk.samdrift.app.job;

import dk.samdrift.app.store.Database;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** One of several programs on the same database, with what it needs to do jobs. */
final class Node implements AutoCloseable {

  static final Duration QUICK = Duration.ofMillis(250);

  private final AnnotationConfigApplicationContext context =
      new AnnotationConfigApplicationContext();
  private final TransactionTemplate transaction;

  /**
   * Starts it.
   *
   * @param heartbeat after four of them others take it for dead
   * @param kind makes the one kind of job that it knows besides those of the rooms
   */
  Node(Database database, Duration heartbeat, Function<JdbcClient, JobKind> kind) {
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource(
                "test",
                Map.of(
                    "samdrift.job.heartbeat",
                    heartbeat.toString(),
                    "samdrift.job.polling",
                    "PT0.1S")));
    context.registerBean(Database.class, () -> database);
    context.registerBean(
        "testKind", JobKind.class, () -> kind.apply(context.getBean(JdbcClient.class)));
    context.scan("dk.samdrift.app.store", "dk.samdrift.app.job", "dk.samdrift.app.history");
    context.refresh();
    transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
  }

  Jobs jobs() {
    return context.getBean(Jobs.class);
  }

  JdbcClient jdbc() {
    return context.getBean(JdbcClient.class);
  }

  <T> T in(OrganisationId organisation, Supplier<T> work) {
    return Work.in(
        organisation, () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  /** Somebody of the organisation, who is its administrator. */
  static Asker karen() {
    return new Asker("/nordbo", new UUID(1, 1), "Karen Krogh", true, true);
  }

  JobId start(OrganisationId organisation, String... arguments) {
    return in(
        organisation,
        () -> jobs().start(karen(), CountingJob.NAME, List.of(arguments), UUID.randomUUID()));
  }

  Job see(OrganisationId organisation, JobId id) {
    return in(organisation, () -> jobs().seenBy(karen(), id).orElseThrow());
  }

  /** Waits until it is so. */
  Job await(OrganisationId organisation, JobId id, Function<Job, Boolean> isSo) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    Job job = see(organisation, id);
    while (!isSo.apply(job)) {
      if (System.nanoTime() > end) {
        throw new AssertionError("still " + job);
      }
      pause(20);
      job = see(organisation, id);
    }
    return job;
  }

  Job awaitEnd(OrganisationId organisation, JobId id) {
    return await(organisation, id, job -> job.state().isOver());
  }

  static void pause(long millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    context.close();
  }
}
