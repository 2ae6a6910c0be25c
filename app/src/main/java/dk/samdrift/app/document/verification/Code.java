package dk.samdrift.app.document.verification;

import dk.samdrift.app.document.tree.Seal;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A code as it stands on paper: whose, and which.
 *
 * @param slug of the organisation
 * @param digits of the document
 */
record Code(String slug, String digits) {

  private static final int LONGEST = 300;

  /** Also with a whole address before it, and whatever people put between groups of digits. */
  private static final Pattern TYPED =
      Pattern.compile(
          "(?:.*/verify/)?([a-z0-9][a-z0-9-]{0,39}?)[ /:·-]*((?:[0-9a-f][ -]*){%d})[ ./]*"
              .formatted(Seal.DIGITS));

  /** What somebody typed; empty when it cannot be a code. */
  static Optional<Code> of(String typed) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    Matcher matcher = TYPED.matcher(plain);
    return matcher.matches()
        ? Optional.of(new Code(matcher.group(1), matcher.group(2).replaceAll("[ -]", "")))
        : Optional.empty();
  }
}
