package dk.samdrift.app.identity;

import dk.samdrift.app.store.OrganisationId;
import java.util.UUID;

/**
 * An organisation that a login may enter.
 *
 * @param slug its part of every address
 * @param person who the login is there
 */
public record Entry(OrganisationId organisation, String slug, String name, UUID person) {}
