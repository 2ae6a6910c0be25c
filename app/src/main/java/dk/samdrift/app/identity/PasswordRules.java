package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which passwords will do: long ones that nobody guesses. No rules about signs and figures, which
 * only make people write them down; instead a list of common passwords and an estimate of how many
 * guesses it takes.
 */
final class PasswordRules {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 128;

  /** As many guesses as an attacker with the hashes and some days has. */
  private static final double ENOUGH_GUESSES = 1e9;

  /** Beyond these characters the estimate takes long, and there is nothing left to be feared. */
  private static final int ESTIMATED = 64;

  /** Shorter words than this stand in so many others that they give nothing away. */
  private static final int SHORTEST_WORD = 3;

  private static final List<String> OUR_WORDS =
      List.of(
          "samdrift", "bolig", "boligforening", "afdeling", "kodeord", "adgangskode", "danmark");

  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

  private static final Zxcvbn ESTIMATE = new Zxcvbn();

  private PasswordRules() {}

  /**
   * What is wrong with one, in a sentence.
   *
   * @param about the owner: the name, the address, the organisations
   */
  static Optional<String> fault(String password, List<String> about) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(msg("identity.password.short", SHORTEST));
    }
    if (length > LONGEST) {
      return Optional.of(msg("identity.password.long", LONGEST));
    }
    List<String> personal = new ArrayList<>(OUR_WORDS);
    personal.addAll(words(about));
    String estimated = password.substring(0, Math.min(password.length(), ESTIMATED));
    if (ESTIMATE.measure(estimated, personal).getGuesses() < ENOUGH_GUESSES) {
      return Optional.of(msg("identity.password.common"));
    }
    return rest(password, about) < SHORTEST
        ? Optional.of(msg("identity.password.own"))
        : Optional.empty();
  }

  /** How many characters of it are not the owner's own words, which are the first to be tried. */
  private static int rest(String password, List<String> about) {
    String rest = password.toLowerCase(Locale.ROOT);
    for (String word : words(about)) {
      rest = rest.replace(word, "");
    }
    return rest.codePointCount(0, rest.length());
  }

  /** The longest first: who is called Nordbo has no »bo« left over. */
  private static List<String> words(List<String> about) {
    return about.stream()
        .map(text -> text.toLowerCase(Locale.ROOT))
        .flatMap(NO_LETTERS::splitAsStream)
        .filter(word -> word.length() >= SHORTEST_WORD)
        .sorted(Comparator.comparingInt(String::length).reversed())
        .toList();
  }
}
