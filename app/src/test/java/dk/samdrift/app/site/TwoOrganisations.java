package dk.samdrift.app.site;

import dk.samdrift.app.identity.LoginId;
import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.identity.Passwords;
import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Two organisations that have nothing to do with each other, with somebody in every role. */
public final class TwoOrganisations {

  /** What everybody signs in with. */
  public static final String PASSWORD = "hest batteri klamme hæfte";

  /** Nordbo. */
  public static final TwoOrganisations NORTH = make("Nordmærke Bolig", "nord");

  /** Sydbo. */
  public static final TwoOrganisations SOUTH = make("Sydmærke Bolig", "syd");

  private final Organisations.Registered organisation;
  private final String domain;
  private final PersonId somebody;
  private final UUID grant;

  private TwoOrganisations(
      Organisations.Registered organisation, String domain, PersonId somebody, UUID grant) {
    this.organisation = organisation;
    this.domain = domain;
    this.somebody = somebody;
    this.grant = grant;
  }

  private static TwoOrganisations make(String name, String domain) {
    TransactionTemplate transaction =
        new TransactionTemplate(Site.bean(PlatformTransactionManager.class));
    TwoOrganisations made =
        transaction.execute(status -> {
          Organisations.Registered organisation =
              Site.bean(FirstOrganisation.class)
                  .make(
                      name,
                      marked(domain, Role.ADMINISTRATOR),
                      email(domain, Role.ADMINISTRATOR),
                      PASSWORD,
                      Site.bean(Clock.class));
          Map<Role, PersonId> persons = new EnumMap<>(Role.class);
          Map<Role, UUID> grants = new EnumMap<>(Role.class);
          for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
              PersonId person =
                  Site.bean(Persons.class).add(marked(domain, role), email(domain, role), null);
              persons.put(role, person);
              grants.put(role, give(person, role));
              LoginId login =
                  Site.bean(Passwords.class)
                      .newLogin(email(domain, role), marked(domain, role), PASSWORD);
              Site.bean(Logins.class).admit(login, organisation.id(), person.value());
            }
          }
          return new TwoOrganisations(
              organisation,
              domain,
              persons.getOrDefault(Role.AUDITOR, new PersonId(new UUID(0, 0))),
              grants.getOrDefault(Role.AUDITOR, new UUID(0, 0)));
        });
    if (made == null) {
      throw new IllegalStateException("nothing made");
    }
    return made;
  }

  private static UUID give(PersonId person, Role role) {
    return Site.bean(Grants.class)
        .give(person, role, new Scope.Organisation(), LocalDate.of(2026, 1, 1));
  }

  private static String marked(String domain, Role role) {
    return domain + "mærke " + role.name().toLowerCase(Locale.ROOT);
  }

  private static String email(String domain, Role role) {
    return role.name().toLowerCase(Locale.ROOT) + "@" + domain + ".example";
  }

  /** The organisation in the register. */
  public Organisations.Registered organisation() {
    return organisation;
  }

  /** A text that stands in all that is theirs. */
  public String marker() {
    return domain + "mærke";
  }

  /** One of its persons. */
  public PersonId somebody() {
    return somebody;
  }

  /** That person's role. */
  public UUID grant() {
    return grant;
  }

  /** Somebody of a role, signed in. */
  public Browser as(Role role) {
    return new Browser().signIn(email(domain, role), PASSWORD);
  }
}
