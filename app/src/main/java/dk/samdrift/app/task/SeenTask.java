package dk.samdrift.app.task;

import dk.samdrift.app.organisation.Insider;
import java.util.List;

/**
 * A task as somebody sees it who may.
 *
 * @param cooperation what it is called; empty when there is none, or the visitor may not know of it
 * @param awaits what it waits for and is still to be done
 * @param mayChange may the visitor do it, move it, give it to others?
 */
public record SeenTask(
    Task task, Whose whose, String cooperation, List<String> awaits, boolean mayChange) {

  /** The address of the task's page. */
  public String path(Insider insider) {
    return path(insider, task);
  }

  /** The address of a task's page. */
  public static String path(Insider insider, Task task) {
    return list(insider) + "/" + task.id();
  }

  /** The address of the visitor's own tasks. */
  public static String list(Insider insider) {
    return "/" + insider.slug() + "/task";
  }

  /** Is it the visitor's to do now? */
  public boolean isFor(Insider insider) {
    return whose.doers().contains(insider.person());
  }
}
