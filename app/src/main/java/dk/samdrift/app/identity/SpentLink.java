package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Links.Fate;
import dk.samdrift.app.identity.Links.Purpose;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import java.util.Locale;
import org.springframework.ui.Model;

/**
 * What stands behind a link that is not good any more.
 *
 * @param sentence why, and what to do
 * @param next the one thing to do
 */
public record SpentLink(Frame frame, String sentence, Action next) {

  /** Shows it; gives the name of the page's template. */
  public static String show(Frame frame, Purpose purpose, Fate fate, Model model) {
    model.addAttribute("page", of(frame, purpose, fate));
    return "identity/spentLink";
  }

  private static SpentLink of(Frame frame, Purpose purpose, Fate fate) {
    String key = "identity.link." + purpose.name().toLowerCase(Locale.ROOT) + "." + fate;
    Action next =
        purpose == Purpose.PASSWORD && fate != Fate.USED
            ? Action.main(msg("identity.password.forgotten.submit"), "/password")
            : Action.main(msg("identity.sign-in"), "/sign-in");
    return new SpentLink(frame.titled(msg("identity.link.spent")), msg(key), next);
  }
}
