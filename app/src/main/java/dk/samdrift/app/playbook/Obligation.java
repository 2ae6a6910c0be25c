package dk.samdrift.app.playbook;

import dk.samdrift.app.language.Messages;

/** How binding something is: skal, bør, kan. */
public enum Obligation {
  /** Without it one does not go on. */
  MUST,
  /** Going on without it wants a reason. */
  SHOULD,
  /** Where it helps. */
  MAY;

  /** What users call it. */
  public String words() {
    return Messages.msg("playbook.obligation." + name());
  }
}
