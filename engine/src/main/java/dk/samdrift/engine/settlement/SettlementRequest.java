package dk.samdrift.engine.settlement;

import dk.samdrift.engine.job.JobSource;
import java.util.Optional;

/**
 * What is to be settled.
 *
 * @param year the calendar year in which the accounting year begins
 * @param cooperation the one cooperation that is wanted, if not all are
 * @param threads how many threads may read at once, at least 1; the result does not depend on it
 */
public record SettlementRequest(
    JobSource source, int year, Optional<String> cooperation, int threads) {

  /** Refuses nonsense. */
  public SettlementRequest {
    if (year < 1 || year > 9998 || threads < 1) {
      throw new IllegalStateException("year " + year + ", threads " + threads);
    }
  }
}
