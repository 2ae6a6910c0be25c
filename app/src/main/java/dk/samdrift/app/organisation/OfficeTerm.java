package dk.samdrift.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's office in a board, from when to when.
 *
 * @param name of the person
 * @param leftOn from this day on the person has no access
 * @param standsInFor whose seat it is for some days; none for who was elected
 */
public record OfficeTerm(
    UUID id,
    Board board,
    Office office,
    PersonId person,
    String name,
    @Nullable LocalDate leftOn,
    Period period,
    @Nullable Seat standsInFor) {

  /** The term that a seat comes from, and the name of who is away. */
  public record Seat(UUID term, String name) {}

  /** Is it a deputy's, for some days of another's term? */
  public boolean isStandIn() {
    return standsInFor != null;
  }

  /** Is it a deputy's who has this seat for some days? */
  public boolean standsInFor(OfficeTerm other) {
    return standsInFor != null && standsInFor.term().equals(other.id());
  }

  /** Has the person left? */
  public boolean hasLeft(LocalDate today) {
    return leftOn != null && !leftOn.isAfter(today);
  }
}
