package dk.samdrift.app.store;

import java.util.UUID;

/**
 * Whose data: the tenant. Every row of a tenant belongs to exactly one, and the database shows a
 * transaction the rows of its own only.
 *
 * @param value as it stands in the column organisation_id
 */
public record OrganisationId(UUID value) {

  @Override
  public String toString() {
    return value.toString();
  }
}
