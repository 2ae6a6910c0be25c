package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;

/** Tidies up when the program is stopped from outside (Ctrl-C), so that no half result is left. */
final class Interruption {

  private static volatile boolean hasHappened;

  private Interruption() {}

  /** Closes something that would be left half done, should the program be stopped. */
  static void closes(AutoCloseable halfDone) {
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              hasHappened = true;
              close(halfDone);
            }));
  }

  /** Is the program being stopped? What fails from now on fails because of that. */
  static boolean hasHappened() {
    return hasHappened;
  }

  private static void close(AutoCloseable halfDone) {
    try {
      halfDone.close();
    } catch (Exception e) {
      Messages.err("failure.leftover", e.getMessage() == null ? "" : e.getMessage());
    }
  }
}
