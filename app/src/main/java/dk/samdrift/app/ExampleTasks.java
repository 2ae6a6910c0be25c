package dk.samdrift.app;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.task.NewTask;
import dk.samdrift.app.task.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What everybody in the invented organisation has written down for themselves. */
@Component
final class ExampleTasks {

  private final Tasks tasks;
  private final Clock clock;

  ExampleTasks(Tasks tasks, Clock clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** Something late, something soon, something some time. */
  void write(PersonId person, String name) {
    Actor actor = new Actor(person.value(), name);
    LocalDate today = Formats.today(clock);
    write(person, actor, "Svar på brevet fra kommunen", "", today.minusDays(4));
    write(
        person,
        actor,
        "Læs oplægget om samdrift",
        "Skriv ned, hvad vi skal spørge om på mødet.",
        today.plusDays(3));
    write(person, actor, "Find en dag til en fælles rundtur", "", null);
  }

  private void write(
      PersonId person, Actor actor, String title, String guidance, @Nullable LocalDate due) {
    tasks.add(NewTask.own(person, title).guided(guidance).due(due), actor);
  }
}
