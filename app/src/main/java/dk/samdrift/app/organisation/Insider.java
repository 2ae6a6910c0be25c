package dk.samdrift.app.organisation;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.store.OrganisationId;
import java.util.Set;

/**
 * Who is inside an organisation, and with what roles.
 *
 * @param slug the organisation's part of the address
 * @param name the person's
 */
public record Insider(
    OrganisationId organisation,
    String slug,
    String organisationName,
    PersonId person,
    String name,
    Set<Grant> grants) {

  /** As the one who did something. */
  public Actor actor() {
    return new Actor(person.value(), name);
  }

  /** Has the person a role, wherever it counts? */
  public boolean has(Role role) {
    return grants.stream().anyMatch(grant -> grant.role() == role);
  }

  /** May the person see all others, their roles, and what happened with things? */
  public boolean seesPersons() {
    return hasEverywhere(Role.ADMINISTRATOR) || hasEverywhere(Role.AUDITOR);
  }

  /** Has the person a role that counts in the whole organisation? */
  public boolean hasEverywhere(Role role) {
    return grants.contains(new Grant(role, new Scope.Organisation()));
  }
}
