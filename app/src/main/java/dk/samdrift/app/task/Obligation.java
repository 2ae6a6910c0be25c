package dk.samdrift.app.task;

import static dk.samdrift.app.language.Messages.msg;

/** Whether something is to be done. */
public enum Obligation {
  /** It is required. */
  MUST,
  /** It is advised. */
  SHOULD,
  /** It is a possibility. */
  MAY;

  /** What users call it. */
  public String words() {
    return msg("task.obligation." + name());
  }
}
