package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Links.Fate;
import dk.samdrift.app.identity.Links.Purpose;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import java.util.Locale;

/**
 * What stands behind a link that is not good any more.
 *
 * @param sentence why, and what to do
 * @param next the one thing to do
 */
public record SpentLink(Frame frame, String sentence, Action next) {

  /** The page for a link of some purpose. */
  public static SpentLink of(Frame frame, Purpose purpose, Fate fate) {
    String key = "identity.link." + purpose.name().toLowerCase(Locale.ROOT) + "." + fate;
    Action next =
        purpose == Purpose.PASSWORD && fate != Fate.USED
            ? Action.main(msg("identity.password.forgotten.submit"), "/password")
            : Action.main(msg("identity.sign-in"), "/sign-in");
    return new SpentLink(frame.titled(msg("identity.link.spent")), msg(key), next);
  }
}
