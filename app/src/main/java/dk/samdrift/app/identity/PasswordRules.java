package dk.samdrift.app.identity;

import static dk.samdrift.app.language.Messages.msg;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

  private static final List<String> OUR_WORDS =
      List.of(
          "samdrift", "bolig", "boligforening", "afdeling", "kodeord", "adgangskode", "danmark");

  private static final Zxcvbn ESTIMATE = new Zxcvbn();

  private PasswordRules() {}

  /** What is wrong with one for somebody of a name and an address, in a sentence. */
  static Optional<String> fault(String password, String name, String email) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of(msg("identity.password.short", SHORTEST));
    }
    if (length > LONGEST) {
      return Optional.of(msg("identity.password.long", LONGEST));
    }
    List<String> personal = new ArrayList<>(OUR_WORDS);
    personal.addAll(Arrays.asList(name.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    personal.addAll(Arrays.asList(email.split("[@.]")));
    String estimated = password.substring(0, Math.min(password.length(), ESTIMATED));
    if (ESTIMATE.measure(estimated, personal).getGuesses() < ENOUGH_GUESSES) {
      return Optional.of(msg("identity.password.common"));
    }
    return Optional.empty();
  }
}
