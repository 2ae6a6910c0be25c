package dk.samdrift.app.search;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.TaskSight;
import dk.samdrift.app.ui.Link;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tasks that somebody may know of; sentences that are nearly the same are no help. */
@Component
@Order(4)
class TaskShelf implements Shelf {

  private final TaskSight tasks;

  TaskShelf(TaskSight tasks) {
    this.tasks = tasks;
  }

  @Override
  public List<Group> found(String search, Insider insider) {
    return List.of(
        Group.of(
            "tasks",
            msg("search.tasks"),
            tasks.found(search, insider, Group.ASKED).stream()
                .map(one -> new Hit(new Link(one.task().title(), one.path(insider)), where(one)))
                .toList()));
  }

  @Override
  public List<Group> near(String search, Insider insider) {
    return List.of();
  }

  private static String where(SeenTask one) {
    LocalDate due = one.task().due();
    String day = due == null ? "" : msg("search.task.due", Formats.dayWithYear(due));
    String done = one.task().isOpen() ? "" : msg("search.task.done");
    return Stream.of(one.cooperation(), day, done)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
