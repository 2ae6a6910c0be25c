package dk.samdrift.app;

import dk.samdrift.app.identity.LoginId;
import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.identity.Passwords;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** An invented organisation to look around in, with somebody in every role. */
@Component
final class ExampleOrganisation {

  /** Everybody's; the data are invented. */
  static final String PASSWORD = "fire ord der ikke passer";

  /** Somebody to sign in as. */
  record Someone(Role role, String name, String email) {}

  static final List<Someone> PEOPLE =
      List.of(
          new Someone(Role.ADMINISTRATOR, "Karen Krogh", "karen@nordbo.example"),
          new Someone(Role.PROJECT_LEADER, "Peter Brandt", "peter@nordbo.example"),
          new Someone(Role.MANAGEMENT, "Lise Østergaard", "lise@nordbo.example"),
          new Someone(Role.OPERATIONS_MANAGER, "Jens Ærøe", "jens@nordbo.example"),
          new Someone(Role.FINANCE_OFFICER, "Mette Åkjær", "mette@nordbo.example"),
          new Someone(Role.SITE_MANAGER, "Bent Holm", "bent@nordbo.example"),
          new Someone(Role.SITE_STAFF, "Ali Demir", "ali@nordbo.example"),
          new Someone(Role.ESTATE_BOARD, "Inger Sørensen", "inger@nordbo.example"),
          new Someone(Role.ORGANISATION_BOARD, "Poul Friis", "poul@nordbo.example"),
          new Someone(Role.AUDITOR, "Hanne Bæk", "hanne@revision.example"));

  private final FirstOrganisation first;
  private final Levels levels;
  private final Persons persons;
  private final Grants grants;
  private final NewLogins newLogins;

  ExampleOrganisation(
      FirstOrganisation first, Levels levels, Persons persons, Grants grants, NewLogins newLogins) {
    this.first = first;
    this.levels = levels;
    this.persons = persons;
    this.grants = grants;
    this.newLogins = newLogins;
  }

  /** Makes it, in the caller's transaction. */
  void make(Clock clock) {
    Someone administrator = PEOPLE.getFirst();
    Organisations.Registered made =
        first.make("Nordbo", administrator.name(), administrator.email(), PASSWORD, clock);
    UUID housing = levels.addHousingOrganisation("Boligforeningen Nordbo", 1);
    UUID apple = levels.addEstate(housing, "AEB", "Æblegården");
    levels.addEstate(housing, "PAE", "Pærebakken");
    LocalDate today = LocalDate.ofInstant(clock.instant(), Formats.COPENHAGEN);
    for (Someone person : PEOPLE.subList(1, PEOPLE.size())) {
      PersonId id = persons.add(person.name(), person.email(), null);
      grants.give(id, person.role(), scope(person.role(), housing, apple), today);
      newLogins.make(person, made, id);
    }
  }

  private static Scope scope(Role role, UUID housing, UUID estate) {
    return switch (role) {
      case ESTATE_BOARD, SITE_STAFF -> new Scope.Member(estate);
      case ORGANISATION_BOARD, SITE_MANAGER -> new Scope.HousingOrganisation(housing);
      case ADMINISTRATOR,
          PROJECT_LEADER,
          MANAGEMENT,
          OPERATIONS_MANAGER,
          FINANCE_OFFICER,
          AUDITOR,
          SPECIALIST,
          HUMAN_RESOURCES,
          LAWYER ->
          new Scope.Organisation();
    };
  }

  /** Logins of the invented people. */
  @Component
  static final class NewLogins {

    private final Logins logins;
    private final Passwords passwords;

    NewLogins(Logins logins, Passwords passwords) {
      this.logins = logins;
      this.passwords = passwords;
    }

    void make(Someone person, Organisations.Registered organisation, PersonId id) {
      LoginId login = passwords.newLogin(person.email(), person.name(), PASSWORD);
      logins.admit(login, organisation.id(), id.value());
    }
  }
}
