package dk.samdrift.app.task.one;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.task.Task;

/** What can be asked about a task that is there. */
enum Ask {
  /** Whose it is. */
  GIVE("/delegations"),
  /** By when. */
  MOVE("/moves"),
  /** What it says, and who may see it. */
  EDIT("");

  private final String action;

  Ask(String action) {
    this.action = action;
  }

  /** Where the form stands, below the address of the task. */
  String page() {
    return this == EDIT ? "/edit" : action + "/new";
  }

  /** Where it is sent, below the address of the task. */
  String action() {
    return action;
  }

  String heading() {
    return msg("task.ask." + name());
  }

  /** A task of one person's own is given to nobody: others may not know of it. */
  boolean isFor(Task task) {
    return this != GIVE || task.cooperation() != null;
  }
}
