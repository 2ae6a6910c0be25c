package dk.samdrift.app.job;

import dk.samdrift.app.job.Interruption.Reason;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A run of a job, as its kind sees it. Every method ends the run with an exception, which the kind
 * must let pass, when somebody has cancelled the job, when the node is being stopped, or when a
 * later run has taken over.
 */
public final class Running {

  /** Nobody looks more often; a short transaction for each of a million rows would cost more. */
  private static final Duration BETWEEN_TOLD = Duration.ofMillis(300);

  private final JobRows rows;
  private final Job job;
  private final BooleanSupplier isStopping;
  private final OrganisationId organisation;
  private final TransactionTemplate own;
  private long toldAt = System.nanoTime() - BETWEEN_TOLD.toNanos();

  Running(
      JobRows rows, PlatformTransactionManager transactions, Job job, BooleanSupplier isStopping) {
    this.rows = rows;
    this.job = job;
    this.isStopping = isStopping;
    organisation = Work.current().orElseThrow();
    own = new TransactionTemplate(transactions);
    own.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** What the job was asked for with. */
  public List<String> arguments() {
    return job.arguments();
  }

  /** Who asked for it. */
  public UUID askedBy() {
    return job.askedBy();
  }

  /** What they are called. */
  public String askedByName() {
    return job.askedByName();
  }

  /** How many steps earlier runs have kept: this one goes on after them. */
  public long kept() {
    return job.reached().kept();
  }

  /**
   * Tells people how far it is, in a short transaction of its own, also while a long one is open.
   * To be called as often as one likes, and from any thread: most calls do nothing.
   *
   * @param total 0 when nobody knows
   */
  public synchronized void tell(long done, long total, Supplier<String> sentence) {
    goOn();
    if (System.nanoTime() - toldAt < BETWEEN_TOLD.toNanos()) {
      return;
    }
    toldAt = System.nanoTime();
    // A thread that a kind began does not know for whom it works.
    Work.in(
        organisation,
        () ->
            own.executeWithoutResult(status -> held(rows.tell(job, done, total, sentence.get()))));
  }

  /**
   * A step: what it does and that it is done come to be together or not at all. The row of the job
   * is held from the end of the work to the commit, so no other run can come between.
   *
   * @param kept how many steps are kept with this one
   * @param total of how many
   */
  public void step(long kept, long total, String sentence, Runnable work) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("a step in a transaction would not be kept with it");
    }
    goOn();
    own.executeWithoutResult(status -> {
      work.run();
      held(rows.keep(job, kept, total, sentence));
    });
  }

  private void goOn() {
    if (isStopping.getAsBoolean()) {
      throw new Interruption(Reason.STOPPING);
    }
  }

  /** No row was ours to write: why? */
  private void held(boolean isHeld) {
    if (!isHeld) {
      boolean isOurs = rows.get(job.id()).run() == job.run();
      throw new Interruption(isOurs ? Reason.CANCELLED : Reason.SUPERSEDED);
    }
  }
}
