package dk.samdrift.app.cooperation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Audience;

/**
 * How the history names what is not for everybody: it is read by more people than the thing itself,
 * and nothing can be taken out of it again.
 */
public final class Discreet {

  private Discreet() {}

  /** Its title where the elected may see it, or else what kind of thing it is. */
  public static String title(String title, Audience audience, String kind) {
    return audience.includes(Audience.REPRESENTATIVES) ? msg("cooperation.quoted", title) : kind;
  }
}
