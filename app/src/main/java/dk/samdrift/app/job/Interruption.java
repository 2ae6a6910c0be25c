package dk.samdrift.app.job;

import java.io.Serial;

/** Ends a run between two steps; what the step underway has done is rolled back. */
final class Interruption extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  /** Why. */
  enum Reason {
    /** Somebody wants it stopped. */
    CANCELLED,
    /** The node is being stopped; another one goes on, or this one when it is back. */
    STOPPING,
    /** This run was taken for dead, and a later one works on the job or has ended it. */
    SUPERSEDED
  }

  private final Reason reason;

  Interruption(Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  Reason reason() {
    return reason;
  }
}
