package dk.samdrift.app.task;

import static dk.samdrift.app.task.TaskWorld.TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;

/** Whose tasks are, and what is remembered of them. */
class TasksTest {

  private final TaskWorld world = new TaskWorld();
  private final Tasks tasks = world.tasks;

  private boolean done(UUID id, String who) {
    return world.in(() -> tasks.done(id, TODAY, "", world.actor(who)));
  }

  private boolean give(UUID id, Responsible whose, String why) {
    Task task = world.get(id);
    Task wanted = task.with(task.title(), task.guidance(), task.due(), whose, task.audience());
    return world.in(() -> tasks.change(wanted, why, world.actor("Karen")));
  }

  @Test
  void a_successor_has_the_tasks_of_a_role_the_day_the_role_is_given() {
    UUID grant = world.give("Anne Holm", Role.PROJECT_LEADER);
    world.add(world.task("plan/proposal", "Skriv oplæg", Role.PROJECT_LEADER));
    assertEquals(List.of("Skriv oplæg"), world.mine("Anne Holm"));

    world.take("Anne Holm", grant);
    world.give("Bent Juhl", Role.PROJECT_LEADER);

    assertEquals(List.of(), world.mine("Anne Holm"));
    assertEquals(List.of("Skriv oplæg"), world.mine("Bent Juhl"));
  }

  @Test
  void a_delegated_task_is_the_delegates_and_both_names_are_shown() {
    world.give("Anne Holm", Role.PROJECT_LEADER);
    world.give("Bent Juhl", Role.SPECIALIST);
    UUID id = world.add(world.task("plan/proposal", "Skriv oplæg", Role.PROJECT_LEADER));
    PersonId bent = world.made.person("Bent Juhl");

    assertTrue(give(id, new Responsible(Role.PROJECT_LEADER, bent), "Han kender tallene"));

    assertEquals("Bent Juhl for Anne Holm (projektleder)", world.whose(id));
    assertEquals(List.of("Skriv oplæg"), world.mine("Bent Juhl"));
    assertEquals(List.of(), world.mine("Anne Holm"));
    assertEquals("Givet til Bent Juhl for Anne Holm (projektleder)", world.log(id).getFirst());
  }

  @Test
  void what_was_delegated_to_somebody_who_left_is_the_roles_again() {
    world.give("Anne Holm", Role.PROJECT_LEADER);
    PersonId bent = world.made.person("Bent Juhl");
    UUID id = world.add(world.task("plan/proposal", "Skriv oplæg", Role.PROJECT_LEADER));
    give(id, new Responsible(Role.PROJECT_LEADER, bent), "");

    world.leaves("Bent Juhl");

    assertEquals(List.of("Skriv oplæg"), world.mine("Anne Holm"));
    assertEquals("Anne Holm (projektleder)", world.whose(id));
  }

  @Test
  void what_is_done_is_done_once_and_its_log_is_kept_when_it_is_opened_again() {
    UUID id = world.add(world.task("plan/proposal", "Skriv oplæg", Role.PROJECT_LEADER));

    assertTrue(done(id, "Anne Holm"));
    assertFalse(done(id, "Bent Juhl"), "somebody else was faster");
    assertTrue(world.in(() -> tasks.reopen(id, "Bilaget mangler", world.actor("Bent Juhl"))));

    assertTrue(world.get(id).isOpen());
    assertEquals(List.of("Åbnet igen", "Udført", "Oprettet"), world.log(id));
    assertEquals("Bilaget mangler", world.in(() -> tasks.log(id)).getFirst().note());
    assertEquals(
        List.of(
            "åbnede opgaven »Skriv oplæg« igen",
            "satte opgaven »Skriv oplæg« som udført",
            "oprettede opgaven »Skriv oplæg«"),
        world.told(id));
  }

  @Test
  void the_history_does_not_name_a_task_that_is_not_for_everybody() {
    UUID id =
        world.add(
            NewTask.of(
                world.cooperation,
                null,
                "Afsked af to mand",
                Responsible.of(Role.MANAGEMENT),
                Audience.MANAGEMENT));

    done(id, "Anne Holm");

    assertEquals(List.of("satte en opgave som udført", "oprettede en opgave"), world.told(id));
  }

  @Test
  void a_circle_sees_what_is_for_it_and_no_more() {
    world.add(world.task("a", "For alle", Role.PROJECT_LEADER));
    world.add(
        NewTask.of(
            world.cooperation,
            "b",
            "For ledelsen",
            Responsible.of(Role.MANAGEMENT),
            Audience.MANAGEMENT));

    assertEquals(List.of("For alle"), seen(Audience.REPRESENTATIVES));
    assertEquals(List.of("For alle", "For ledelsen"), seen(Audience.MANAGEMENT));
  }

  private List<String> seen(Audience circle) {
    return world.in(() -> tasks.ofCooperation(world.cooperation, circle)).stream()
        .map(Task::title)
        .toList();
  }

  @Test
  void a_plan_is_written_and_dated_by_what_wrote_it() {
    world.give("Anne Holm", Role.PROJECT_LEADER);
    world.in(() ->
        tasks.addAll(
            world.cooperation,
            List.of(
                world.task("m/b", "Bagefter", Role.PROJECT_LEADER).after(List.of("m/a")),
                world.task("m/a", "Først", Role.PROJECT_LEADER)),
            world.actor("Karen")));

    world.in(() -> {
      tasks.plan(
          world.cooperation,
          Map.of("m/a", TODAY, "m/b", TODAY.plusDays(3), "m/unknown", TODAY),
          world.actor("Karen"));
      return true;
    });

    assertEquals(List.of("Først", "Bagefter"), world.mine("Anne Holm"));
    assertEquals(
        List.of(TODAY, TODAY.plusDays(3)),
        world.in(() -> tasks.ofOrigin(world.cooperation, "m/")).stream().map(Task::due).toList());
    assertThrows(
        DataIntegrityViolationException.class,
        () -> world.add(world.task("m/a", "Igen", Role.PROJECT_LEADER)),
        "an origin stands for one task");
  }

  @Test
  void who_saves_an_older_version_is_told() {
    UUID id = world.add(world.task("a", "Kald ind", Role.PROJECT_LEADER));
    Task seen = world.get(id);
    Task renamed = seen.with("Indkald", "", TODAY, seen.responsible(), seen.audience());
    Task older = seen.with("Ring", "", null, seen.responsible(), seen.audience());

    assertTrue(world.in(() -> tasks.change(renamed, "", world.actor("Karen"))));
    assertFalse(world.in(() -> tasks.change(older, "", world.actor("Karen"))));

    assertEquals("Indkald", world.get(id).title());
    assertTrue(world.log(id).contains("Rettet: titel"));
  }
}
