package dk.samdrift.app.site;

import dk.samdrift.app.job.Asker;
import dk.samdrift.app.job.JobId;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Letter;
import dk.samdrift.app.mail.LetterId;
import dk.samdrift.app.mail.Outbox;
import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Newcomers;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.store.Work;
import java.util.EnumMap;
import java.util.List;
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
  private final JobId job;
  private final LetterId letter;

  private TwoOrganisations(
      Organisations.Registered organisation,
      String domain,
      PersonId somebody,
      UUID grant,
      JobId job,
      LetterId letter) {
    this.organisation = organisation;
    this.domain = domain;
    this.somebody = somebody;
    this.grant = grant;
    this.job = job;
    this.letter = letter;
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
          UUID grant = Site.bean(Grants.class).given(somebody).getFirst().id();
          JobId job = job(organisation, marked(domain, Role.ADMINISTRATOR), somebody);
          LetterId letter = Work.in(organisation.id(), () -> write(domain));
          return new TwoOrganisations(organisation, domain, somebody, grant, job, letter);
        });
    if (made == null) {
      throw new IllegalStateException("nothing made");
    }
    return made;
  }

  /** A job that waits for a program that knows its kind. */
  private static JobId job(Organisations.Registered organisation, String name, PersonId person) {
    Asker asker = new Asker("/" + organisation.slug(), person.value(), name, true);
    return Work.in(
        organisation.id(),
        () ->
            Site.bean(Jobs.class)
                .start(asker, "testroom.unknown", List.of(name), UUID.randomUUID()));
  }

  private static PersonId join(Organisations.Registered organisation, String domain, Role role) {
    return Site.bean(Newcomers.class)
        .join(organisation, newcomer(domain, role), role, new Scope.Organisation());
  }

  private static LetterId write(String domain) {
    String text = "https://" + domain + "mærke.example/hemmeligt";
    EmailAddress to = EmailAddress.of("gaest@" + domain + ".example");
    return Site.bean(Outbox.class)
        .put(Letter.secret(to, domain + "mærke gæst", domain + "mærke", text));
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

  /** That person's role. */
  public UUID grant() {
    return grant;
  }

  /** A job that somebody has started and nobody does. */
  public JobId job() {
    return job;
  }

  /** A letter of theirs that waits. */
  public LetterId letter() {
    return letter;
  }

  /** Somebody of a role, signed in. */
  public Browser as(Role role) {
    return new Browser().signIn(email(domain, role), PASSWORD);
  }
}
