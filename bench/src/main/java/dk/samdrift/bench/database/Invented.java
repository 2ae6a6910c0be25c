package dk.samdrift.bench.database;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Newcomers;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.Organisations.Registered;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.playbook.WayOfStart.Way;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.Work;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation with the members of a job, and somebody who keeps its accounts. */
final class Invented {

  static final String EMAIL = "mette@maaling.example";
  static final String PASSWORD = "fire ord der ikke passer";

  private static final LocalDate BEGUN = LocalDate.of(2020, 1, 1);

  private final ConfigurableApplicationContext application;
  private final Registered organisation;

  private Invented(ConfigurableApplicationContext application, Registered organisation) {
    this.application = application;
    this.organisation = organisation;
  }

  /** Makes it. */
  static Invented make(ConfigurableApplicationContext application, Map<String, String> members) {
    Registered made =
        Objects.requireNonNull(
            transaction(application)
                .execute(status ->
                    application
                        .getBean(FirstOrganisation.class)
                        .make("Måling", new Newcomer("Karen", "karen@maaling.example", PASSWORD))));
    Invented invented = new Invented(application, made);
    invented.inside(() -> {
      invented
          .bean(Newcomers.class)
          .join(
              made,
              new Newcomer("Mette", EMAIL, PASSWORD),
              Role.FINANCE_OFFICER,
              new Scope.Organisation());
      Levels levels = invented.bean(Levels.class);
      UUID housing = levels.addHousingOrganisation("Målingens Bolig", 1);
      members.forEach((code, name) -> levels.addEstate(housing, code, name));
      return housing;
    });
    return invented;
  }

  /** The one that was made in an earlier measurement. */
  static Invented again(ConfigurableApplicationContext application) {
    return new Invented(application, application.getBean(Organisations.class).all().getFirst());
  }

  /** Adds a cooperation without members. */
  UUID addCooperation(String name) {
    UUID id = NewId.next();
    PlaybookKey playbook = bean(Playbooks.class).newest("samdrift").orElseThrow().key();
    inside(() ->
        bean(Cooperations.class)
            .add(
                new Cooperation(
                    id,
                    0,
                    name,
                    playbook,
                    Way.LOCAL_WISH,
                    CooperationState.OPERATION,
                    "",
                    BEGUN,
                    true,
                    null,
                    Audience.REPRESENTATIVES,
                    1)));
    return id;
  }

  <T> T bean(Class<T> type) {
    return application.getBean(type);
  }

  /** Does something in the organisation, in a transaction. */
  <T> T inside(Supplier<T> work) {
    return Work.in(
        organisation.id(),
        () -> Objects.requireNonNull(transaction(application).execute(status -> work.get())));
  }

  /** Does something in the organisation that sees to its transactions itself. */
  <T> T freely(Supplier<T> work) {
    return Work.in(organisation.id(), work);
  }

  /** Where the pages answer. */
  String address() {
    return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
  }

  /** The path of its pages. */
  String home() {
    return "/" + organisation.slug();
  }

  private static TransactionTemplate transaction(ConfigurableApplicationContext application) {
    return new TransactionTemplate(application.getBean(PlatformTransactionManager.class));
  }
}
