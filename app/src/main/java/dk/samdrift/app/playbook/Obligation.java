package dk.samdrift.app.playbook;

/** How binding something is: skal, bør, kan. */
public enum Obligation {
  /** Without it one does not go on. */
  MUST,
  /** Going on without it wants a reason. */
  SHOULD,
  /** Where it helps. */
  MAY
}
