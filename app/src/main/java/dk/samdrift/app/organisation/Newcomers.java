package dk.samdrift.app.organisation;

import dk.samdrift.app.identity.LoginId;
import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.identity.Passwords;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.EmailAddress;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes somebody at once a person, with a role from today on, and a login that may enter. */
@Service
@Transactional
public class Newcomers {

  private final Persons persons;
  private final Grants grants;
  private final Logins logins;
  private final Passwords passwords;
  private final Clock clock;

  Newcomers(Persons persons, Grants grants, Logins logins, Passwords passwords, Clock clock) {
    this.persons = persons;
    this.grants = grants;
    this.logins = logins;
    this.passwords = passwords;
    this.clock = clock;
  }

  /**
   * Somebody who comes new.
   *
   * @param password found to be without {@link Passwords#fault}
   */
  public record Newcomer(String name, String email, String password) {}

  /** Takes somebody into the organisation that the transaction is inside. */
  public PersonId join(
      Organisations.Registered organisation, Newcomer newcomer, Role role, Scope scope) {
    LoginId login = passwords.newLogin(newcomer.email(), newcomer.name(), newcomer.password());
    PersonId person = persons.add(newcomer.name(), EmailAddress.canonical(newcomer.email()), null);
    grants.give(person, role, scope, Formats.today(clock));
    logins.admit(login, organisation.id(), person.value());
    return person;
  }
}
