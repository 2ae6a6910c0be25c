package dk.samdrift.app.job;

import static dk.samdrift.app.language.Messages.msg;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.ui.Action;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Starts jobs, stops them, and tells how they stand. */
@Component
@Transactional
public class Jobs {

  /** The parameter that is the same when a form is sent twice. */
  public static final String KEY = "key";

  private final JobRows rows;
  private final Scheduler scheduler;
  private final Clock clock;

  Jobs(JobRows rows, Scheduler scheduler, Clock clock) {
    this.rows = rows;
    this.scheduler = scheduler;
    this.clock = clock;
  }

  /** A button that starts one job, however often it is pressed. */
  public static Action.Post button(String text, String href, Action.Weight weight) {
    return new Action.Post(text, href, Map.of(KEY, NewId.next().toString()), weight);
  }

  /** A button that asks first, and then stops a job; none when it is past that. */
  public static Optional<Action> stop(Asker asker, Job job) {
    return job.state().canBeStopped()
        ? Optional.of(
            new Action.Ask(msg("job.cancel"), JobPage.confirm(asker, job), Action.Weight.DANGER))
        : Optional.empty();
  }

  /**
   * Starts a job when the caller's transaction is committed, and not when it is rolled back.
   *
   * @param kind the name of a {@link JobKind}
   * @param key of the request; the second of one key starts nothing
   * @return the job of the request
   */
  public JobId start(Asker asker, String kind, List<String> arguments, UUID key) {
    OrganisationId organisation =
        Work.current().orElseThrow(() -> new IllegalStateException("a job of no organisation"));
    JobId id = new JobId(NewId.next());
    Instant now = clock.instant();
    if (!rows.add(id, key, kind, arguments, asker, now)) {
      return rows.ofRequest(key);
    }
    scheduler.schedule(
        new TaskInstance<>(kind, JobRunner.instance(organisation, id)), Instant.now());
    TransactionSynchronizationManager.registerSynchronization(
        new TransactionSynchronization() {
          @Override
          public void afterCommit() {
            if (scheduler.getSchedulerState().isStarted()) {
              scheduler.triggerCheckForDueExecutions();
            }
          }
        });
    return id;
  }

  /** Wants a job stopped; false when it is over or is being stopped already. */
  public boolean cancel(JobId id) {
    return rows.cancel(id, clock.instant());
  }

  /** A job, if there is one and it is for these eyes. */
  @Transactional(readOnly = true)
  public Optional<Job> seenBy(Asker asker, JobId id) {
    return rows.byId(id).filter(asker::sees);
  }

  /** How many jobs somebody can see. */
  @Transactional(readOnly = true)
  public long count(Asker asker) {
    return rows.count(asker);
  }

  /** The jobs somebody can see, the newest first. */
  @Transactional(readOnly = true)
  public List<Job> page(Asker asker, long offset, int size) {
    return rows.page(asker, offset, size);
  }

  /** Whose it is; the door asks before it lets anybody to it. */
  @Transactional(readOnly = true)
  public Optional<OrganisationId> organisationOf(JobId id) {
    return rows.organisationOf(id);
  }
}
