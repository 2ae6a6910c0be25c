package dk.samdrift.app.identity;

import dk.samdrift.app.language.Messages;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/**
 * Signs in with address and password. Whether a login exists shows neither in the answer nor in how
 * long it takes.
 */
@Component
final class SignIn implements AuthenticationProvider {

  private final Logins logins;
  private final WrongTries wrongTries;
  private final PasswordEncoder encoder;
  private final Clock clock;
  private final String hashOfNothing;

  SignIn(Logins logins, WrongTries wrongTries, PasswordEncoder encoder, Clock clock) {
    this.logins = logins;
    this.wrongTries = wrongTries;
    this.encoder = encoder;
    this.clock = clock;
    this.hashOfNothing = String.valueOf(encoder.encode("a password that nobody has"));
  }

  @Override
  public Authentication authenticate(Authentication asked) {
    String email = asked.getName();
    String password = asked.getCredentials() instanceof String text ? text : "";
    String address =
        asked.getDetails() instanceof WebAuthenticationDetails details
            ? details.getRemoteAddress()
            : "";
    Instant now = clock.instant();
    Duration wait = wrongTries.wait(email, address, now);
    if (wait.isPositive()) {
      throw new LockedException(Messages.msg("identity.sign-in.wait", wait.toMinutes() + 1));
    }
    Optional<Login> login = logins.byEmail(email).filter(found -> found.passwordHash() != null);
    String hash = login.map(Login::passwordHash).orElse(hashOfNothing);
    boolean isRight = encoder.matches(password, hash);
    if (!isRight || login.isEmpty()) {
      wrongTries.note(email, address, now);
      throw new BadCredentialsException(Messages.msg("identity.sign-in.wrong"));
    }
    wrongTries.forget(email, now);
    return UsernamePasswordAuthenticationToken.authenticated(
        new SignedIn(login.get().id().value(), login.get().email()), null, List.of());
  }

  @Override
  public boolean supports(Class<?> kind) {
    return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
  }
}
