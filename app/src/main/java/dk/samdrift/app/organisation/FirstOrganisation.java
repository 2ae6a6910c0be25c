package dk.samdrift.app.organisation;

import dk.samdrift.app.identity.Login;
import dk.samdrift.app.identity.LoginId;
import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.identity.Passwords;
import dk.samdrift.app.language.Formats;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes an organisation with an administrator. */
@Service
@Transactional
public class FirstOrganisation {

  private final Organisations organisations;
  private final Persons persons;
  private final Grants grants;
  private final Logins logins;
  private final Passwords passwords;

  FirstOrganisation(
      Organisations organisations,
      Persons persons,
      Grants grants,
      Logins logins,
      Passwords passwords) {
    this.organisations = organisations;
    this.persons = persons;
    this.grants = grants;
    this.logins = logins;
    this.passwords = passwords;
  }

  /** Makes it, and the login of the administrator, in one transaction. */
  public Organisations.Registered make(
      String organisation, String name, String email, String password, Clock clock) {
    LoginId login = passwords.newLogin(email, name, password);
    Organisations.Registered made = organisations.register(organisation);
    PersonId person = persons.add(name, Login.canonical(email), null);
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.COPENHAGEN);
    grants.give(person, Role.ADMINISTRATOR, new Scope.Organisation(), today);
    logins.admit(login, made.id(), person.value());
    return made;
  }
}
