package dk.samdrift.app.identity;

import dk.samdrift.app.language.Refused;
import dk.samdrift.app.mail.EmailAddress;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses passwords. */
@Service
@Transactional
public class Passwords {

  private final Logins logins;
  private final Links links;
  private final WrongTries wrongTries;
  private final PasswordEncoder encoder;
  private final Clock clock;

  Passwords(
      Logins logins, Links links, WrongTries wrongTries, PasswordEncoder encoder, Clock clock) {
    this.logins = logins;
    this.links = links;
    this.wrongTries = wrongTries;
    this.encoder = encoder;
    this.clock = clock;
  }

  /** What is wrong with a password for somebody who is to come into an organisation; a sentence. */
  public Optional<String> fault(String password, String name, String email, String organisation) {
    String address = EmailAddress.canonical(email);
    return PasswordRules.fault(password, List.of(name, address, organisation));
  }

  /** What is wrong with another password for somebody who has one; a sentence. */
  Optional<String> fault(String password, Login login) {
    List<String> about = new ArrayList<>(List.of(login.name(), login.email()));
    logins.entries(login.id()).forEach(entry -> about.add(entry.name()));
    return PasswordRules.fault(password, about);
  }

  /**
   * A new login with a password that was found to be without {@link #fault}.
   *
   * @throws Refused when somebody has made it a moment ago
   */
  public LoginId newLogin(String email, String name, String password) {
    try {
      LoginId id = logins.create(email, name, clock.instant());
      logins.setPassword(id, hash(password), clock.instant());
      return id;
    } catch (DuplicateKeyException e) {
      throw new Refused("identity.login.just-made");
    }
  }

  /** Another password; what was sent or guessed to get in without the old one is void. */
  void replace(Login login, String password) {
    logins.setPassword(login.id(), hash(password), clock.instant());
    links.withdrawPasswordLinks(login.email(), clock.instant());
    wrongTries.forget(login.email(), clock.instant());
  }

  private String hash(String password) {
    return String.valueOf(encoder.encode(password));
  }
}
