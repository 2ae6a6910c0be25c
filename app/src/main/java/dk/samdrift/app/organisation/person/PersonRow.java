package dk.samdrift.app.organisation.person;

import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A person in the list.
 *
 * @param email empty when it is not known
 * @param roles today
 * @param hasLeft is without access today?
 */
public record PersonRow(PersonId id, String name, String email, List<Role> roles, boolean hasLeft) {

  /** What the person is, in words. */
  public String roleWords() {
    return roles.stream().map(Role::words).sorted().collect(Collectors.joining(", "));
  }
}
