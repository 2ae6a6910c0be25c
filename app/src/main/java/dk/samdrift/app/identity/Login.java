package dk.samdrift.app.identity;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who can sign in.
 *
 * @param email in small letters; what one signs in with
 * @param passwordHash null until the first password is chosen
 */
public record Login(LoginId id, String email, String name, @Nullable String passwordHash) {

  /** An address as it is kept and compared. */
  public static String canonical(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }
}
