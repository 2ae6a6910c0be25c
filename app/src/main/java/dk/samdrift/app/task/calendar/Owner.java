package dk.samdrift.app.task.calendar;

import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.store.OrganisationId;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whom a private link stands for, as far as they could come in themselves today. */
@Component
class Owner {

  private final Organisations organisations;
  private final Logins logins;
  private final Persons persons;
  private final Grants grants;
  private final Clock clock;

  Owner(Organisations organisations, Logins logins, Persons persons, Grants grants, Clock clock) {
    this.organisations = organisations;
    this.logins = logins;
    this.persons = persons;
    this.grants = grants;
    this.clock = clock;
  }

  Optional<Insider> of(OrganisationId organisation, PersonId person) {
    Set<Grant> held = grants.of(person, Formats.today(clock));
    if (held.isEmpty() || logins.ofPerson(organisation, person.value()).isEmpty()) {
      return Optional.empty();
    }
    Organisations.Registered one = organisations.get(organisation);
    return Optional.of(
        new Insider(one.id(), one.slug(), one.name(), person, persons.name(person), held));
  }
}
