package dk.samdrift.app.cooperation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A milestone was reached, left out, or taken up again.
 *
 * @param day when it happened
 * @param reason why, where one is wanted
 * @param missing what its gate still asked for when it was passed nevertheless, in words
 */
public record Step(
    String milestone,
    Kind kind,
    LocalDate day,
    String reason,
    String lesson,
    List<String> missing,
    String byName,
    Instant at) {

  /** What happened. */
  public enum Kind {
    /** All was there, or it was passed nevertheless. */
    REACHED,
    /** It was left out. */
    SKIPPED,
    /** It is open again. */
    REOPENED
  }

  /** Was it passed although something was missing? */
  public boolean isOverride() {
    return kind == Kind.REACHED && !missing.isEmpty();
  }
}
