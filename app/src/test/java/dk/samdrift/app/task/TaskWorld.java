package dk.samdrift.app.task;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Grants;
import dk.samdrift.app.organisation.Happened;
import dk.samdrift.app.organisation.Happenings;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Levels;
import dk.samdrift.app.organisation.Person;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Persons;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.Scope;
import dk.samdrift.app.organisation.reach.Reach;
import dk.samdrift.app.site.NewOrganisation;
import dk.samdrift.app.site.Site;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.store.Work;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation with a cooperation of two estates, for tests of tasks. */
final class TaskWorld {

  static final LocalDate TODAY = Formats.today(Clock.systemUTC());

  final NewOrganisation made = NewOrganisation.make();
  final Tasks tasks = Site.bean(Tasks.class);
  final UUID cooperation = NewId.next();
  final UUID estate = in(this::found);

  private UUID found() {
    Levels levels = Site.bean(Levels.class);
    UUID housing = levels.addHousingOrganisation("Nord", 1);
    UUID first = levels.addEstate(housing, "1", "Æblegården");
    UUID second = levels.addEstate(housing, "2", "Pærebakken");
    Reach reach = Site.bean(Reach.class);
    reach.add(cooperation, "Æble og Pære", Audience.REPRESENTATIVES);
    reach.replaceMembers(
        cooperation, List.of(new Reach.Reached(first, null), new Reach.Reached(second, null)));
    return first;
  }

  <T> T in(Supplier<T> work) {
    return Work.in(made.organisation(), work);
  }

  /** In one transaction. */
  private <T> T together(Supplier<T> work) {
    return in(() ->
        Objects.requireNonNull(
            new TransactionTemplate(Site.bean(PlatformTransactionManager.class))
                .execute(unusedStatus -> work.get())));
  }

  /** Gives a role in the cooperation from a day long ago. */
  UUID give(String name, Role role) {
    PersonId person = made.person(name);
    Scope scope = new Scope.Cooperation(cooperation);
    return in(() -> Site.bean(Grants.class).give(person, role, scope, TODAY.minusYears(1)));
  }

  void take(String name, UUID grant) {
    in(() -> Site.bean(Grants.class).end(made.person(name), grant, TODAY));
  }

  void leaves(String name) {
    in(() -> {
      Persons persons = Site.bean(Persons.class);
      Person person = persons.get(made.person(name));
      return persons.change(
          new Person(
              person.id(), person.name(), person.email(), person.phone(), TODAY, person.version()));
    });
  }

  Insider as(String name) {
    PersonId person = made.person(name);
    return in(() ->
        new Insider(
            made.organisation(),
            made.home().substring(1),
            "Nybo",
            person,
            name,
            Site.bean(Grants.class).of(person, TODAY)));
  }

  Actor actor(String name) {
    return new Actor(made.person(name).value(), name);
  }

  /** A task of a role, for everybody to see. */
  NewTask task(String origin, String title, Role role) {
    return NewTask.of(cooperation, origin, title, Responsible.of(role), Audience.PUBLIC);
  }

  UUID add(NewTask task) {
    return in(() -> tasks.add(task, actor("Karen")));
  }

  List<String> mine(String name) {
    return in(() -> tasks.mine(as(name))).stream().map(Task::title).toList();
  }

  Task get(UUID id) {
    return in(() -> tasks.get(id));
  }

  String whose(UUID id) {
    return in(() -> tasks.whose(List.of(tasks.get(id)))).values().iterator().next().words();
  }

  List<String> log(UUID id) {
    return in(() -> tasks.log(id)).stream().map(Doing::words).toList();
  }

  /** What the history tells of a task, the newest first. */
  List<String> told(UUID id) {
    return together(() -> Site.bean(Happenings.class).about(Subject.of("task", id))).stream()
        .map(Happened::what)
        .toList();
  }
}
