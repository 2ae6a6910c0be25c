package dk.samdrift.app.task;

import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import org.jspecify.annotations.Nullable;

/**
 * Whose task it is.
 *
 * @param role whoever has it in the cooperation today; none for a task of one person
 * @param person to whom it was given; as long as the person is there, it does the work and the role
 *     answers for it
 */
public record Responsible(@Nullable Role role, @Nullable PersonId person) {

  /** Nobody yet. */
  public static final Responsible NOBODY = new Responsible(null, null);

  /** Whoever has a role. */
  public static Responsible of(Role role) {
    return new Responsible(role, null);
  }

  /** A certain person. */
  public static Responsible of(PersonId person) {
    return new Responsible(null, person);
  }
}
