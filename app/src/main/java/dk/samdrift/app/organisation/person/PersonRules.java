package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.form.Form;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** What may not be changed about a person, because of others and of the login. */
@Component
class PersonRules {

  private final Persons persons;
  private final Grants grants;
  private final Logins logins;
  private final Clock clock;

  PersonRules(Persons persons, Grants grants, Logins logins, Clock clock) {
    this.persons = persons;
    this.grants = grants;
    this.logins = logins;
    this.clock = clock;
  }

  /** The form with what is wrong; the rest of the transaction may rely on there being nothing. */
  Form check(Form form, PersonForm typed, Person now, Insider insider) {
    Form checked = form;
    String email = typed.emailOrNone();
    if (email == null && logins.ofPerson(insider.organisation(), now.id().value()).isPresent()) {
      checked = checked.wrong("email", msg("organisation.person.email.login", now.name()));
    }
    if (email != null && !email.equals(now.email()) && persons.has(email)) {
      checked = checked.wrong("email", msg("organisation.person.email.taken"));
    }
    if (typed.day().isPresent() && !mayLeave(now.id())) {
      checked = checked.wrong("leftOn", msg("organisation.person.left-on.last-administrator"));
    }
    return checked;
  }

  /** The last one who can give roles must stay; of two who leave at once, one waits. */
  private boolean mayLeave(PersonId person) {
    grants.lockAdministrators();
    LocalDate today = Formats.today(clock);
    boolean isAdministrator =
        grants.given(person).stream()
            .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && grant.countsOn(today));
    return !isAdministrator || grants.isAdministeredWithout(person, today);
  }
}
