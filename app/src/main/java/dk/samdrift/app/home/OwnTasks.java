package dk.samdrift.app.home;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.task.DueTag;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.task.Tasks;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Link;
import java.util.List;
import org.springframework.stereotype.Component;

/** What somebody has to do, as far as it fits on a start page. */
@Component
class OwnTasks {

  private static final int MOST = 5;

  private final Tasks tasks;

  OwnTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  int count(Look look) {
    return tasks.mine(look.insider()).size();
  }

  Card card(Look look) {
    List<Task> mine = tasks.mine(look.insider());
    Card card =
        Card.of("tasks", msg("home.tasks"))
            .listing(
                mine.stream()
                    .limit(MOST)
                    .map(task ->
                        new Card.Line(
                            new Link(task.title(), SeenTask.path(look.insider(), task)),
                            DueTag.of(task, look.today()),
                            due(task, look)))
                    .toList())
            .doing(List.of(Action.go(msg("home.tasks.all"), SeenTask.list(look.insider()))));
    return mine.isEmpty() ? card.saying(msg("home.tasks.none")) : card;
  }

  private static String due(Task task, Look look) {
    return task.due() == null ? "" : msg("home.task.due", DueTag.day(task.due(), look.today()));
  }
}
