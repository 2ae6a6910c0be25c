package dk.samdrift.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's office in a board, from when to when.
 *
 * @param name of the person
 * @param leftOn from this day on the person has no access
 */
public record OfficeTerm(
    UUID id,
    Board board,
    Office office,
    PersonId person,
    String name,
    @Nullable LocalDate leftOn,
    Period period) {

  /** Has the person left? */
  public boolean hasLeft(LocalDate today) {
    return leftOn != null && !leftOn.isAfter(today);
  }
}
