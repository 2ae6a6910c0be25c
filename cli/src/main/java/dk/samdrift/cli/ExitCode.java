package dk.samdrift.cli;

/** What the commands end with (settlement.md section 5). */
final class ExitCode {

  /** Done. */
  static final int DONE = 0;

  /** The input has problems of severity ERROR. */
  static final int PROBLEMS = 1;

  /** The command was wrong or could not be carried out; nothing was written. */
  static final int USAGE = 2;

  private ExitCode() {}
}
