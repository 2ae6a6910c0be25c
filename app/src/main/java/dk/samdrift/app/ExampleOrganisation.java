package dk.samdrift.app;

import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Newcomers;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An invented organisation to look around in, with somebody in every role. */
@Component
public final class ExampleOrganisation {

  /** Everybody's; the data are invented. */
  public static final String PASSWORD = "fire ord der ikke passer";

  /** Somebody to sign in as. */
  public record Someone(Role role, String name, String email) {
    Newcomer newcomer() {
      return new Newcomer(name, email, PASSWORD);
    }
  }

  /** Everybody there is. */
  public static final List<Someone> PEOPLE =
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
  private final Newcomers newcomers;

  ExampleOrganisation(FirstOrganisation first, Levels levels, Newcomers newcomers) {
    this.first = first;
    this.levels = levels;
    this.newcomers = newcomers;
  }

  /** Makes it where there is no organisation yet. */
  public static void makeOnce(ConfigurableApplicationContext application) {
    if (application.getBean(Organisations.class).isEmpty()) {
      new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
          .executeWithoutResult(status -> application.getBean(ExampleOrganisation.class).make());
    }
  }

  private void make() {
    Organisations.Registered made = first.make("Nordbo", PEOPLE.getFirst().newcomer());
    UUID housing = levels.addHousingOrganisation("Boligforeningen Nordbo", 1);
    UUID apple = levels.addEstate(housing, "AEB", "Æblegården");
    levels.addEstate(housing, "PAE", "Pærebakken");
    for (Someone person : PEOPLE.subList(1, PEOPLE.size())) {
      Scope scope = scope(person.role(), housing, apple);
      newcomers.join(made, person.newcomer(), person.role(), scope);
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
}
