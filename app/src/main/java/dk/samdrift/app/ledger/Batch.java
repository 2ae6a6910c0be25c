package dk.samdrift.app.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Records that came together.
 *
 * @param source where they came from, such as the names of files
 * @param amount the sum of the postings in oere
 * @param reversal none while it counts
 */
public record Batch(
    UUID id,
    UUID cooperation,
    String source,
    Counts counts,
    BigDecimal amount,
    String byName,
    Instant at,
    @Nullable Reversal reversal) {

  /** How many records there are of each kind. */
  public record Counts(
      long postings, long hours, long quantities, long contributions, long payments) {}

  /** That it counts no more, as a whole and for ever. */
  public record Reversal(String reason, String byName, Instant at) {}
}
