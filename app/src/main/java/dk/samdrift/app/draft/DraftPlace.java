package dk.samdrift.app.draft;

import dk.samdrift.app.organisation.Insider;
import java.io.Serializable;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose form it is and where it stands. A form sends it along as its mark, so that what was typed
 * comes back to the same person at the same form, and to nobody else.
 *
 * @param form the id of the form on its page
 * @param page the path of the page that showed the form first
 */
public record DraftPlace(UUID person, String form, String page) implements Serializable {

  private static final int LONGEST = 300;
  private static final Pattern MARK =
      Pattern.compile("([0-9a-f-]{36}) ([A-Za-z0-9_-]{1,60}) ((?:/[A-Za-z0-9._~%-]+)+)");

  /** What the form sends along. */
  public String mark() {
    return person + " " + form + " " + page;
  }

  /** What a form has sent along; nothing, when it is none of ours. */
  public static Optional<DraftPlace> of(String mark) {
    Matcher parts = MARK.matcher(mark);
    if (!parts.matches() || parts.group(3).length() > LONGEST) {
      return Optional.empty();
    }
    try {
      UUID person = UUID.fromString(parts.group(1));
      return Optional.of(new DraftPlace(person, parts.group(2), parts.group(3)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /** Is it a form that was shown to somebody, in the organisation that it belongs to? */
  public boolean belongsTo(Insider insider) {
    String home = "/" + insider.slug();
    return person.equals(insider.person().value())
        && (page.equals(home) || page.startsWith(home + "/"));
  }
}
