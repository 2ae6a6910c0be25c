package dk.samdrift.app.organisation;

import dk.samdrift.app.identity.Login;
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
    PersonId person = join(organisation, newcomer);
    grants.give(person, role, scope, Formats.today(clock));
    return person;
  }

  /** Takes somebody in without a role of her own, for instance because she is elected. */
  public PersonId join(Organisations.Registered organisation, Newcomer newcomer) {
    LoginId login = passwords.newLogin(newcomer.email(), newcomer.name(), newcomer.password());
    PersonId person = persons.add(newcomer.name(), EmailAddress.canonical(newcomer.email()), null);
    logins.admit(login, organisation.id(), person.value());
    return person;
  }

  /** Takes in somebody who already signs in to another organisation, with the same login. */
  public PersonId joinAgain(
      Organisations.Registered organisation, Login login, Role role, Scope scope) {
    PersonId person = persons.add(login.name(), login.email(), null);
    grants.give(person, role, scope, Formats.today(clock));
    logins.admit(login.id(), organisation.id(), person.value());
    return person;
  }
}
