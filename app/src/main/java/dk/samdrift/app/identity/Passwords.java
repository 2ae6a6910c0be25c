package dk.samdrift.app.identity;

import java.time.Clock;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses passwords. */
@Service
@Transactional
public class Passwords {

  private final Logins logins;
  private final PasswordEncoder encoder;
  private final Clock clock;

  Passwords(Logins logins, PasswordEncoder encoder, Clock clock) {
    this.logins = logins;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** What is wrong with a password for somebody of a name and an address; a sentence. */
  public Optional<String> fault(String password, String name, String email) {
    return PasswordRules.fault(password, name, Login.canonical(email));
  }

  /** A new login with a password that was found to be without {@link #fault}. */
  public LoginId newLogin(String email, String name, String password) {
    LoginId id = logins.create(email, name, clock.instant());
    logins.setPassword(id, String.valueOf(encoder.encode(password)), clock.instant());
    return id;
  }
}
