package dk.samdrift.app.organisation.invitation;

import dk.samdrift.app.identity.Login;
import dk.samdrift.app.identity.SignedIn;
import dk.samdrift.app.organisation.Organisations.Registered;
import dk.samdrift.app.organisation.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has come by a link that is good.
 *
 * @param email the letter was sent to
 * @param login that signs in with it already
 */
record Guest(Registered organisation, Person person, String email, Optional<Login> login) {

  /** What the guest has to do. */
  enum Way {
    /** Is signed in as the one who was invited. */
    SAY_YES,
    /** Has a password, perhaps of another organisation. */
    SIGN_IN,
    /** Has none. */
    CHOOSE_PASSWORD
  }

  Way way(@Nullable SignedIn visitor) {
    if (login.isEmpty()) {
      return Way.CHOOSE_PASSWORD;
    }
    boolean isSignedIn = visitor != null && visitor.id().equals(login.get().id());
    return isSignedIn ? Way.SAY_YES : Way.SIGN_IN;
  }
}
