package dk.samdrift.app.cooperation.lesson;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody can learn from a cooperation, wherever it was written.
 *
 * @param playbook its name
 * @param milestone none for what was learned when the cooperation went into another state
 * @param title empty for what was written with a step or a turn
 * @param source where it was written
 */
public record Learned(
    UUID id,
    UUID cooperation,
    String playbook,
    @Nullable String milestone,
    String title,
    String body,
    Source source,
    Instant at) {

  /** Where it was written. */
  public enum Source {
    /** As a lesson. */
    LESSON,
    /** When a milestone was reached, left out or taken up again. */
    STEP,
    /** When the cooperation went into another state. */
    TURN
  }
}
