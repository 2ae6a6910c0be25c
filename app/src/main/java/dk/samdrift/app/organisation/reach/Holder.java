package dk.samdrift.app.organisation.reach;

import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import java.util.UUID;

/**
 * Somebody with a role in a cooperation on a day, given to the person or by way of an office.
 *
 * @param scope where the person has the role
 */
public record Holder(UUID cooperation, PersonId person, String name, Role role, Scope scope) {}
