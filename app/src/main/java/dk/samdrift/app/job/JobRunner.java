package dk.samdrift.app.job;

import static dk.samdrift.app.language.Messages.msg;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** What a node does with a job that it has picked: from the claim to the end. */
@Component
class JobRunner {

  private static final Logger LOG = LoggerFactory.getLogger(JobRunner.class);

  /** So often a run is tried again by itself when the database was away. */
  private static final int TRIES = 5;

  private final JobRows rows;
  private final PlatformTransactionManager transactions;
  private final TransactionTemplate transaction;
  private final Clock clock;

  JobRunner(JobRows rows, PlatformTransactionManager transactions, Clock clock) {
    this.rows = rows;
    this.transactions = transactions;
    this.transaction = new TransactionTemplate(transactions);
    this.clock = clock;
  }

  /** What the scheduler calls a job, which is found in its organisation only. */
  static String instance(OrganisationId organisation, JobId job) {
    return organisation + "/" + job;
  }

  /** Runs a job, and says what the scheduler is to do with it then. */
  CompletionHandler<Void> run(JobKind kind, String instance, ExecutionContext context) {
    String[] ids = instance.split("/", -1);
    OrganisationId organisation = new OrganisationId(UUID.fromString(ids[0]));
    return Work.in(organisation, () -> claim(kind, JobId.of(ids[1]), context));
  }

  private CompletionHandler<Void> claim(JobKind kind, JobId id, ExecutionContext context) {
    long run = context.getExecution().version;
    boolean isClaimed = Objects.requireNonNull(transaction.execute(status -> rows.claim(id, run)));
    Optional<Job> job = Objects.requireNonNull(transaction.execute(status -> rows.byId(id)));
    if (job.isEmpty()) {
      return remove();
    }
    if (!isClaimed) {
      return job.get().run() > run ? leave() : remove();
    }
    if (job.get().state() == JobState.CANCELLING) {
      cancelled(job.get());
      return remove();
    }
    return work(kind, job.get(), context);
  }

  private CompletionHandler<Void> work(JobKind kind, Job job, ExecutionContext context) {
    Running running =
        new Running(rows, transactions, job, () -> context.getSchedulerState().isShuttingDown());
    try {
      JobResult result = kind.work(running);
      end(job, JobState.DONE, result);
      return remove();
    } catch (Interruption interruption) {
      return interrupted(job, interruption.reason());
    } catch (Refused refused) {
      failed(job, refused.sentence());
      return remove();
    } catch (TransientDataAccessException
        | DataAccessResourceFailureException
        | TransactionException e) {
      if (context.getExecution().consecutiveFailures < TRIES) {
        throw e;
      }
      notForeseen(job, e);
      return remove();
    } catch (RuntimeException | Error e) {
      notForeseen(job, e);
      return remove();
    }
  }

  private CompletionHandler<Void> interrupted(Job job, Interruption.Reason reason) {
    return switch (reason) {
      case CANCELLED -> {
        cancelled(rows(job));
        yield remove();
      }
      case STOPPING -> (complete, operations) -> operations.reschedule(complete, Instant.now());
      case SUPERSEDED -> {
        LOG.warn("run {} of job {} was taken for dead", job.run(), job.id());
        yield leave();
      }
    };
  }

  private Job rows(Job job) {
    return Objects.requireNonNull(transaction.execute(status -> rows.get(job.id())));
  }

  private void cancelled(Job job) {
    Job.Reached reached = job.reached();
    String sentence =
        reached.kept() == 0
            ? msg("job.cancelled.nothing")
            : msg(
                "job.cancelled.partly",
                Formats.count(reached.kept()),
                Formats.count(reached.total()));
    end(job, JobState.CANCELLED, new JobResult(List.of(sentence), false));
  }

  private void notForeseen(Job job, Throwable cause) {
    String correlation = UUID.randomUUID().toString().substring(0, 8);
    LOG.error("{}: job {} ({})", correlation, job.id(), job.kind(), cause);
    failed(job, msg("job.failed", correlation));
  }

  private void failed(Job job, String sentence) {
    end(job, JobState.FAILED, new JobResult(List.of(sentence), true));
  }

  private void end(Job job, JobState state, JobResult result) {
    boolean isEnded =
        Objects.requireNonNull(
            transaction.execute(status -> rows.end(job, state, result, clock.instant())));
    if (!isEnded) {
      LOG.warn("run {} of job {} was taken for dead and ends nothing", job.run(), job.id());
    }
  }

  private static CompletionHandler<Void> remove() {
    return new CompletionHandler.OnCompleteRemove<>();
  }

  /** The execution belongs to a later run. */
  private static CompletionHandler<Void> leave() {
    return (complete, operations) -> {};
  }
}
