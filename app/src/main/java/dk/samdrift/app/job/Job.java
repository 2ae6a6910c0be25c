package dk.samdrift.app.job;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A job as it stands.
 *
 * @param kind the name of its {@link JobKind}
 * @param arguments for the kind to read
 * @param run the number of the run that may write
 * @param reached how far it is
 * @param result what came of it, or why nothing did; empty until it is over
 * @param endedAt none until it is over
 */
public record Job(
    JobId id,
    String kind,
    List<String> arguments,
    UUID askedBy,
    String askedByName,
    Instant askedAt,
    JobState state,
    long run,
    Reached reached,
    JobResult result,
    @Nullable Instant endedAt) {

  /**
   * How far a job is.
   *
   * @param done so much people see
   * @param total of so much; 0 when nobody knows
   * @param kept so much is there for good, and is not done again
   * @param sentence the same in words
   */
  public record Reached(long done, long total, long kept, String sentence) {

    /** From 0 to 100; -1 when nobody knows. */
    int percent() {
      return total == 0 ? -1 : (int) Math.min(100, 100 * done / total);
    }
  }
}
