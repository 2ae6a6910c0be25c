package dk.samdrift.app.organisation.token;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.store.OrganisationId;
import java.util.UUID;

/**
 * A program that is inside an organisation.
 *
 * @param slug the organisation's part of the address
 * @param token what it showed
 * @param name as its token says
 * @param mayChange or only read?
 */
public record Program(
    OrganisationId organisation, String slug, UUID token, String name, boolean mayChange) {

  /** As the one who did something. */
  public Actor actor() {
    return new Actor(token, msg("organisation.token.actor", name));
  }
}
