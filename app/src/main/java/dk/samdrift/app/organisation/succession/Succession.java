package dk.samdrift.app.organisation.succession;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Seen from one estate: another one took its place, or it took the other's.
 *
 * @param other the other estate
 * @param isSuccessor does the other one come after this?
 * @param day the first on which it was so
 */
public record Succession(
    UUID other, String otherName, boolean isSuccessor, Kind kind, LocalDate day) {

  /** How one takes the place of another. */
  public enum Kind {
    /** The predecessor ends and becomes part of the successor. */
    MERGER,
    /** The successor is made out of a part of the predecessor, which goes on. */
    SPLIT
  }
}
