package dk.samdrift.app.site;

import dk.samdrift.app.organisation.Boards;
import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Newcomers;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Office;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
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
  private final Map<String, UUID> things;

  private TwoOrganisations(
      Organisations.Registered organisation,
      String domain,
      PersonId somebody,
      Map<String, UUID> things) {
    this.organisation = organisation;
    this.domain = domain;
    this.somebody = somebody;
    this.things = things;
  }

  private static TwoOrganisations make(String name, String domain) {
    TransactionTemplate transaction =
        new TransactionTemplate(Site.bean(PlatformTransactionManager.class));
    TwoOrganisations made =
        transaction.execute(status -> {
          Organisations.Registered organisation =
              Site.bean(FirstOrganisation.class).make(name, newcomer(domain, Role.ADMINISTRATOR));
          Map<Role, PersonId> persons = new EnumMap<>(Role.class);
          for (Role role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
              persons.put(role, join(organisation, domain, role));
            }
          }
          PersonId somebody = persons.getOrDefault(Role.AUDITOR, new PersonId(new UUID(0, 0)));
          return new TwoOrganisations(organisation, domain, somebody, things(domain, somebody));
        });
    if (made == null) {
      throw new IllegalStateException("nothing made");
    }
    return made;
  }

  /** One of each that addresses name, by how they name it. */
  private static Map<String, UUID> things(String domain, PersonId somebody) {
    Levels levels = Site.bean(Levels.class);
    UUID housing = levels.addHousingOrganisation(domain + "mærke almene", 1);
    UUID estate = levels.addEstate(housing, domain + "mærke 1", domain + "mærkegården");
    UUID term =
        Site.bean(OfficeTerms.class)
            .elect(
                Site.bean(Boards.class).get(estate),
                Office.CHAIR,
                somebody,
                new Period(LocalDate.of(2026, 1, 1), null));
    UUID grant = Site.bean(Grants.class).given(somebody).getFirst().id();
    return Map.of(
        "person", somebody.value(),
        "grant", grant,
        "housing", housing,
        "member", estate,
        "board", estate,
        "term", term);
  }

  private static PersonId join(Organisations.Registered organisation, String domain, Role role) {
    return Site.bean(Newcomers.class)
        .join(organisation, newcomer(domain, role), role, new Scope.Organisation());
  }

  private static Newcomer newcomer(String domain, Role role) {
    return new Newcomer(marked(domain, role), email(domain, role), PASSWORD);
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

  /** An address with its things in the places that are named. */
  public String fill(String pattern) {
    String path = pattern;
    for (Map.Entry<String, UUID> thing : things.entrySet()) {
      path = path.replace("{" + thing.getKey() + "}", thing.getValue().toString());
    }
    return path;
  }

  /** Somebody of a role, signed in. */
  public Browser as(Role role) {
    return new Browser().signIn(email(domain, role), PASSWORD);
  }
}
