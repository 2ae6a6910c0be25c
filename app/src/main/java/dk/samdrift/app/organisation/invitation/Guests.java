package dk.samdrift.app.organisation.invitation;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.identity.Links.Link;
import dk.samdrift.app.identity.LoginId;
import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.identity.Passwords;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.store.Crossing;
import dk.samdrift.app.store.OrganisationId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who comes by a link, and makes them one of the organisation's persons with a login. */
@Service
@Transactional
class Guests {

  private final Organisations organisations;
  private final Persons persons;
  private final Logins logins;
  private final Passwords passwords;
  private final Crossing crossing;
  private final History history;
  private final Clock clock;

  Guests(
      Organisations organisations,
      Persons persons,
      Logins logins,
      Passwords passwords,
      Crossing crossing,
      History history,
      Clock clock) {
    this.organisations = organisations;
    this.persons = persons;
    this.logins = logins;
    this.passwords = passwords;
    this.crossing = crossing;
    this.history = history;
    this.clock = clock;
  }

  /** Who comes by a link; nobody, when the person has left or has another address by now. */
  @Transactional(readOnly = true)
  public Optional<Guest> of(Link link) {
    OrganisationId organisation = Objects.requireNonNull(link.organisation());
    String email = Objects.requireNonNull(link.email());
    PersonId id = new PersonId(Objects.requireNonNull(link.person()));
    return crossing
        .into(organisation, () -> persons.byId(id))
        .filter(person -> email.equals(person.email()) && !hasLeft(person))
        .map(person ->
            new Guest(organisations.get(organisation), person, email, logins.byEmail(email)));
  }

  private boolean hasLeft(Person person) {
    LocalDate left = person.leftOn();
    return left != null && !left.isAfter(Formats.today(clock));
  }

  /** Lets a guest's login in, made with a password where there is none; the link was used up. */
  public LoginId join(Guest guest, String password) {
    LoginId login =
        guest
            .login()
            .map(known -> known.id())
            .orElseGet(() -> passwords.newLogin(guest.email(), guest.person().name(), password));
    OrganisationId organisation = guest.organisation().id();
    boolean isInside =
        logins.entries(login).stream().anyMatch(entry -> entry.organisation().equals(organisation));
    if (isInside || logins.ofPerson(organisation, guest.person().id().value()).isPresent()) {
      throw new Refused("organisation.invitation.inside-already", guest.organisation().name());
    }
    logins.admit(login, organisation, guest.person().id().value());
    crossing.into(organisation, () -> tell(guest));
    return login;
  }

  private long tell(Guest guest) {
    return history.note(
        new Actor(guest.person().id().value(), guest.person().name()),
        "organisation.history.invitation-accepted",
        List.of(guest.email()),
        Subject.of("person", guest.person().id().value()));
  }
}
