package dk.samdrift.app.site;

import dk.samdrift.app.identity.AccessKeys;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.token.AccessToken;
import dk.samdrift.app.organisation.token.AccessTokens;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.OrganisationId;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Tokens for programs, made without a page. */
public final class Programs {

  private Programs() {}

  /** The secret of a new token that is good for some days. */
  public static String in(OrganisationId organisation, String name, boolean mayChange) {
    LocalDate lastDay = Formats.today(Clock.systemUTC()).plusDays(30);
    return until(organisation, name, mayChange, lastDay);
  }

  /** The secret of a new token with a last day. */
  public static String until(
      OrganisationId organisation, String name, boolean mayChange, LocalDate lastDay) {
    AccessToken token =
        new AccessToken(
            NewId.next(), name, mayChange, Instant.now(), "Karen Krogh", lastDay, null, null);
    return Work.in(
        organisation,
        () -> {
          Site.bean(AccessTokens.class).add(token);
          return Site.bean(AccessKeys.class).make(organisation, token.id());
        });
  }
}
