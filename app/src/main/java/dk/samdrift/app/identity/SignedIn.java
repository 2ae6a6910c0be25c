package dk.samdrift.app.identity;

import java.io.Serializable;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who has signed in, as it is kept with the session.
 *
 * @param login the id of the login
 * @param email what was signed in with
 */
public record SignedIn(UUID login, String email) implements AuthenticatedPrincipal, Serializable {

  /** The id of the login. */
  public LoginId id() {
    return new LoginId(login);
  }

  /** What sessions are found by. */
  @Override
  public String getName() {
    return login.toString();
  }
}
