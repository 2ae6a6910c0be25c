package dk.samdrift.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A role that was given to a person.
 *
 * @param to the last day; null while it is not ended
 */
public record RoleGrant(UUID id, Role role, Scope scope, LocalDate from, @Nullable LocalDate to) {

  /** From when to when. */
  public Period period() {
    return new Period(from, to);
  }

  /** Does it count on a day? */
  public boolean countsOn(LocalDate day) {
    return period().contains(day);
  }

  /** The role and where it counts. */
  public Grant grant() {
    return new Grant(role, scope);
  }
}
