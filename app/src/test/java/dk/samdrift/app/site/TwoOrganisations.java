package dk.samdrift.app.site;

import dk.samdrift.app.file.FileId;
import dk.samdrift.app.file.Files;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.job.Asker;
import dk.samdrift.app.job.JobId;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.mail.EmailAddress;
import dk.samdrift.app.mail.Letter;
import dk.samdrift.app.mail.LetterId;
import dk.samdrift.app.mail.Outbox;
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
import dk.samdrift.app.organisation.measure.Tenancy;
import dk.samdrift.app.organisation.measure.UnitWeight;
import dk.samdrift.app.organisation.measure.UnitWeights;
import dk.samdrift.app.organisation.token.AccessToken;
import dk.samdrift.app.organisation.token.AccessTokens;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.Work;
import dk.samdrift.app.task.NewTask;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.task.year.YearDeadline;
import dk.samdrift.app.task.year.YearRule;
import dk.samdrift.app.task.year.YearRules;
import dk.samdrift.engine.money.Ratio;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
          Map<String, UUID> things =
              Work.in(organisation.id(), () -> things(organisation, domain, somebody));
          return new TwoOrganisations(organisation, domain, somebody, things);
        });
    if (made == null) {
      throw new IllegalStateException("nothing made");
    }
    return made;
  }

  /** A job that waits for a program that knows its kind. */
  private static JobId job(Organisations.Registered organisation, String name, PersonId person) {
    Asker asker = new Asker("/" + organisation.slug(), person.value(), name, true, true);
    return Site.bean(Jobs.class).start(asker, "testroom.unknown", List.of(name), UUID.randomUUID());
  }

  /** One of each that addresses name, by how they name it. */
  private static Map<String, UUID> things(
      Organisations.Registered organisation, String domain, PersonId somebody) {
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
    JobId job = job(organisation, marked(domain, Role.ADMINISTRATOR), somebody);
    LetterId letter = write(domain);
    UUID weight = NewId.next();
    Site.bean(UnitWeights.class)
        .add(
            weight,
            new UnitWeight(
                weight,
                Tenancy.GARAGE,
                LocalDate.of(2026, 1, 1),
                Ratio.ONE,
                null,
                domain + "mærke beslutning"));
    UUID rule = NewId.next();
    Site.bean(YearRules.class)
        .add(
            new YearRule(
                rule,
                YearDeadline.BUDGET,
                4,
                YearRule.Unit.MONTHS,
                LocalDate.of(2026, 1, 1),
                domain + "mærke vedtægt"));
    UUID cooperation = CooperationThings.begun(domain, estate);
    return Map.ofEntries(
        Map.entry("yearRule", rule),
        Map.entry("task", task(domain, somebody)),
        Map.entry("cooperation", cooperation),
        Map.entry(
            "run", CooperationThings.run(cooperation, estate, file(domain), domain + "mærke")),
        Map.entry("risk", CooperationThings.risk(cooperation, domain + "mærke risiko")),
        Map.entry("note", CooperationThings.note(cooperation, domain + "mærke notat")),
        Map.entry("lesson", CooperationThings.lesson(cooperation, domain + "mærke erfaring")),
        Map.entry("programme", CooperationThings.programme(domain + "mærke program")),
        Map.entry("unitWeight", weight),
        Map.entry("playbook", NewId.next()),
        Map.entry("edition", NewId.next()),
        Map.entry("milestone", NewId.next()),
        Map.entry("deliverable", NewId.next()),
        Map.entry("approval", NewId.next()),
        Map.entry("person", somebody.value()),
        Map.entry("grant", grant),
        Map.entry("housing", housing),
        Map.entry("estate", estate),
        Map.entry("board", estate),
        Map.entry("term", term),
        Map.entry("job", job.value()),
        Map.entry("letter", letter.value()),
        Map.entry("file", file(domain).value()),
        Map.entry("token", token(domain)));
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

  private static FileId file(String domain) {
    byte[] text = (domain + "mærke").getBytes(StandardCharsets.UTF_8);
    try {
      return Site.bean(Files.class)
          .store(
              new ByteArrayInputStream(text),
              domain + "mærke.txt",
              new Actor(new UUID(0, 1), domain + "mærke"))
          .id();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static UUID task(String domain, PersonId somebody) {
    return Site.bean(Tasks.class)
        .add(
            NewTask.own(somebody, domain + "mærke opgave"),
            new Actor(new UUID(0, 1), domain + "mærke"));
  }

  private static UUID token(String domain) {
    LocalDate lastDay = Formats.today(Clock.systemUTC()).plusDays(30);
    AccessToken token =
        new AccessToken(
            NewId.next(),
            domain + "mærke program",
            true,
            Instant.now(),
            domain + "mærke",
            lastDay,
            null,
            null);
    Site.bean(AccessTokens.class).add(token);
    return token.id();
  }

  /** The secret of a new token that lets a program in. */
  public String program(boolean mayChange) {
    return Programs.in(organisation.id(), "regnskab", mayChange);
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

  /** A job that somebody has started and nobody does. */
  public JobId job() {
    return new JobId(Objects.requireNonNull(things.get("job")));
  }

  /** A letter of theirs that waits. */
  public LetterId letter() {
    return new LetterId(Objects.requireNonNull(things.get("letter")));
  }

  /** Somebody of a role, signed in. */
  public Browser as(Role role) {
    return new Browser().signIn(email(domain, role), PASSWORD);
  }
}
