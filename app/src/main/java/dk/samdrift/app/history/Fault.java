package dk.samdrift.app.history;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Something that is wrong with a chain.
 *
 * @param kind what is wrong
 * @param numbers of the entries concerned, and what else the sentence mentions
 */
public record Fault(Kind kind, List<Long> numbers) {

  /** What can be wrong; the sentence of each is {@code history.fault.<its name>}. */
  public enum Kind {
    /** The content does not fit the hash. */
    CHANGED,
    /** Content and hash fit each other, but not the next entry. */
    REWRITTEN,
    /** One is not there. */
    MISSING,
    /** Several in a row are not there. */
    MISSING_SEVERAL,
    /** Some are not there, and the numbers after them have been moved up. */
    MISSING_CLOSED,
    /** Two have changed places. */
    SWAPPED,
    /** One stands in another place than its own. */
    MOVED,
    /** All from this one on have other numbers than they were written with. */
    RENUMBERED,
    /** One was put in. */
    INSERTED,
    /** The chain ends elsewhere than the head says. */
    WRONG_HEAD,
    /** There are entries, but no head. */
    NO_HEAD,
    /** So much is wrong that the rest was not looked at. */
    TOO_MANY
  }

  static Fault of(Kind kind, long... numbers) {
    return new Fault(kind, Arrays.stream(numbers).boxed().toList());
  }

  /** What is wrong, in a sentence that names the entries by number. */
  public String sentence() {
    String name = kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    return msg("history.fault." + name, numbers.stream().map(Formats::count).toArray());
  }
}
