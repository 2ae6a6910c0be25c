package dk.samdrift.app.history;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through the history of the organisation that is worked for. */
@Component
public class ChainCheck {

  private final Entries entries;
  private final TransactionTemplate transaction;

  /** Reads entries and head in a transaction of its own, as of one moment. */
  public ChainCheck(Entries entries, PlatformTransactionManager transactions) {
    this.entries = entries;
    transaction = new TransactionTemplate(transactions);
    transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    transaction.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    transaction.setReadOnly(true);
  }

  /** Is told how far it is. */
  public interface Progress {

    /**
     * So many entries have been gone through.
     *
     * @param all how many there should be
     */
    void passed(long entries, long all);
  }

  /** Is it whole, and if not, what is wrong with which entries? */
  public Findings verify() {
    return Objects.requireNonNull(
        transaction.execute(status -> findings(new Report.Ends(), (entries, all) -> {})));
  }

  /**
   * The same as people are told it.
   *
   * @param progress is told after every entry; what it throws ends the check
   */
  public Report report(Progress progress) {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          Report.Ends ends = new Report.Ends();
          return Report.of(findings(ends, progress), ends, entries);
        }));
  }

  private Findings findings(Report.Ends ends, Progress progress) {
    Optional<Head> head = entries.storedHead();
    long total = head.map(Head::number).orElse(0L);
    AtomicLong passed = new AtomicLong();
    try (Stream<Entry> all = entries.all()) {
      Stream<Entry> watched =
          all.peek(entry -> {
            ends.pass(entry);
            progress.passed(passed.incrementAndGet(), total);
          });
      return Verification.of(watched, head);
    }
  }
}
