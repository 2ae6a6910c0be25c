package dk.samdrift.app;

import dk.samdrift.app.identity.Logins;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Boards;
import dk.samdrift.app.organisation.FirstOrganisation;
import dk.samdrift.app.organisation.Grant;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.Newcomers;
import dk.samdrift.app.organisation.Newcomers.Newcomer;
import dk.samdrift.app.organisation.OfficeTerms;
import dk.samdrift.app.organisation.Organisations;
import dk.samdrift.app.organisation.Period;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.organisation.succession.Succession;
import dk.samdrift.app.organisation.succession.Successions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An invented organisation to look around in, with somebody in every role, and a small one beside
 * it, so that the auditor has two.
 */
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

  private static final Someone AUDITOR = PEOPLE.getLast();

  private final FirstOrganisation first;
  private final Newcomers newcomers;
  private final Logins logins;
  private final Persons persons;
  private final Grants grants;
  private final Levels levels;
  private final Members members;
  private final Measures measures;
  private final Successions successions;
  private final Boards boards;
  private final OfficeTerms terms;
  private final ExampleTasks tasks;
  private final ExampleCooperations cooperations;
  private final Clock clock;

  ExampleOrganisation(
      FirstOrganisation first,
      Newcomers newcomers,
      Logins logins,
      Persons persons,
      Grants grants,
      Levels levels,
      Members members,
      Measures measures,
      Successions successions,
      Boards boards,
      OfficeTerms terms,
      ExampleTasks tasks,
      ExampleCooperations cooperations,
      Clock clock) {
    this.first = first;
    this.newcomers = newcomers;
    this.logins = logins;
    this.persons = persons;
    this.grants = grants;
    this.levels = levels;
    this.members = members;
    this.measures = measures;
    this.successions = successions;
    this.boards = boards;
    this.terms = terms;
    this.tasks = tasks;
    this.cooperations = cooperations;
    this.clock = clock;
  }

  /** Makes both where there is no organisation yet. */
  public static void makeOnce(ConfigurableApplicationContext application) {
    if (application.getBean(Organisations.class).isEmpty()) {
      new TransactionTemplate(application.getBean(PlatformTransactionManager.class))
          .executeWithoutResult(status -> application.getBean(ExampleOrganisation.class).make());
    }
  }

  /** Makes both, in the caller's transaction. */
  void make() {
    Organisations.Registered made = first.make("Nordbo", PEOPLE.getFirst().newcomer());
    Map<String, UUID> ids = addLevels();
    Map<String, PersonId> known = new HashMap<>();
    for (Someone person : PEOPLE.subList(1, PEOPLE.size())) {
      known.put(person.name(), join(made, person, ids));
    }
    ExampleLevels.SEATS.forEach(seat -> elect(seat, ids, known));
    UUID closed = id(ids, ExampleLevels.CLOSED);
    members.close(closed, day(-199));
    successions.add(closed, id(ids, ExampleLevels.TOOK_OVER), Succession.Kind.MERGER, day(-199));
    addStaff(ids);
    PEOPLE.subList(1, PEOPLE.size()).forEach(one -> tasks.write(person(known, one), one.name()));
    cooperations.write(
        new ExampleCooperations.Cast(
            insider(made, known, "Peter Brandt", Role.PROJECT_LEADER),
            insider(made, known, "Lise Østergaard", Role.MANAGEMENT),
            insider(made, known, "Jens Ærøe", Role.OPERATIONS_MANAGER),
            insider(made, known, "Mette Åkjær", Role.FINANCE_OFFICER)),
        ids);
    makeOther();
  }

  private static Insider insider(
      Organisations.Registered made, Map<String, PersonId> known, String name, Role role) {
    return new Insider(
        made.id(),
        made.slug(),
        "Nordbo",
        Objects.requireNonNull(known.get(name)),
        name,
        Set.of(new Grant(role, new Scope.Organisation())));
  }

  private Map<String, UUID> addLevels() {
    Map<String, UUID> ids = new HashMap<>();
    ExampleLevels.HOUSINGS.forEach(one ->
        ids.put(one.name(), levels.addHousingOrganisation(one.name(), one.yearStartMonth())));
    for (ExampleLevels.Estate one : ExampleLevels.ESTATES) {
      UUID estate =
          levels.addEstate(
              id(ids, one.housing()), one.code(), one.name(), ExampleEstates.premises(one));
      ExampleEstates.figures(one).forEach(figure -> measures.put(estate, figure));
      ids.put(one.name(), estate);
    }
    return ids;
  }

  /** Those who are elected have their role by their office. */
  private PersonId join(Organisations.Registered made, Someone person, Map<String, UUID> ids) {
    Scope everywhere = new Scope.Organisation();
    return switch (person.role()) {
      case ESTATE_BOARD, ORGANISATION_BOARD -> newcomers.join(made, person.newcomer());
      case SITE_MANAGER -> {
        Scope housing = new Scope.HousingOrganisation(id(ids, ExampleLevels.NORDBO));
        yield newcomers.join(made, person.newcomer(), person.role(), housing);
      }
      case SITE_STAFF -> {
        Scope estate = new Scope.Member(id(ids, "Æblegården"));
        yield newcomers.join(made, person.newcomer(), person.role(), estate);
      }
      case ADMINISTRATOR,
          PROJECT_LEADER,
          MANAGEMENT,
          OPERATIONS_MANAGER,
          FINANCE_OFFICER,
          AUDITOR,
          SPECIALIST,
          HUMAN_RESOURCES,
          LAWYER ->
          newcomers.join(made, person.newcomer(), person.role(), everywhere);
    };
  }

  private void elect(ExampleLevels.Seat seat, Map<String, UUID> ids, Map<String, PersonId> known) {
    PersonId person = known.computeIfAbsent(seat.name(), name -> persons.add(name, null, null));
    terms.elect(
        boards.get(id(ids, seat.board())), seat.office(), person, period(seat.from(), seat.to()));
  }

  /** A role that is over, one for the other housing organisation, and somebody without any. */
  private void addStaff(Map<String, UUID> ids) {
    Grant there = new Grant(Role.SITE_STAFF, new Scope.Member(id(ids, "Pærebakken")));
    grants.give(add("Bente Ravn"), there, period(-800, -60));
    Scope fjord = new Scope.HousingOrganisation(id(ids, ExampleLevels.FJORDBYEN));
    grants.give(
        add("Torben Lykkegaard"),
        new Grant(Role.SITE_MANAGER, fjord),
        period(-500, ExampleLevels.OPEN));
    add("Kim Vestergaard");
  }

  private PersonId add(String name) {
    return persons.add(name, null, null);
  }

  private void makeOther() {
    Newcomer grethe = new Newcomer("Grethe Holst", "grethe@sydhavn.example", PASSWORD);
    Organisations.Registered other = first.make("Sydhavn Bolig", grethe);
    UUID housing = levels.addHousingOrganisation("Sydhavn Bolig", 4);
    levels.addEstate(housing, "1", "Teglværksparken");
    levels.addEstate(housing, "2", "Ved Slusen");
    newcomers.joinAgain(
        other,
        logins.byEmail(AUDITOR.email()).orElseThrow(),
        AUDITOR.role(),
        new Scope.Organisation());
  }

  private static PersonId person(Map<String, PersonId> known, Someone one) {
    return Objects.requireNonNull(known.get(one.name()));
  }

  private static UUID id(Map<String, UUID> ids, String name) {
    return Objects.requireNonNull(ids.get(name), name);
  }

  private Period period(int from, int to) {
    @Nullable LocalDate last = to == ExampleLevels.OPEN ? null : day(to);
    return new Period(day(from), last);
  }

  private LocalDate day(int fromToday) {
    return Formats.today(clock).plusDays(fromToday);
  }
}
