package dk.samdrift.app.history;

import java.util.Objects;
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

  /** Is it whole, and if not, what is wrong with which entries? */
  public Findings verify() {
    return Objects.requireNonNull(
        transaction.execute(status -> {
          try (Stream<Entry> all = entries.all()) {
            return Verification.of(all, entries.storedHead());
          }
        }));
  }
}
