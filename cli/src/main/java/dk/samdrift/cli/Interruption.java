package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.List;

/** Tidies up when the program is stopped from outside (Ctrl-C), so that no half result is left. */
final class Interruption {

  private static final Object LOCK = new Object();
  private static final List<AutoCloseable> HALF_DONE = new ArrayList<>();
  private static volatile boolean hasHappened;

  static {
    try {
      Runtime.getRuntime().addShutdownHook(new Thread(Interruption::happen));
    } catch (IllegalStateException e) {
      hasHappened = true; // it is being stopped already
    }
  }

  private Interruption() {}

  /** Opens something that would be left half done, should the program be stopped. */
  interface Opening<T extends AutoCloseable> {
    /** Opens it. */
    T open() throws IOException;
  }

  /**
   * Opens something, and closes it should the program be stopped, be it while it is opened. What
   * would be opened after that is not.
   */
  static <T extends AutoCloseable> T closes(Opening<T> opening) throws IOException {
    synchronized (LOCK) {
      if (hasHappened) {
        throw new InterruptedIOException("the program is being stopped");
      }
      T opened = opening.open();
      HALF_DONE.add(opened);
      return opened;
    }
  }

  /** Is the program being stopped? What fails from now on fails because of that. */
  static boolean hasHappened() {
    return hasHappened;
  }

  private static void happen() {
    synchronized (LOCK) {
      hasHappened = true;
      HALF_DONE.forEach(Interruption::close);
    }
  }

  private static void close(AutoCloseable halfDone) {
    try {
      halfDone.close();
    } catch (Exception e) {
      Messages.err("failure.leftover", e.getMessage() == null ? "" : e.getMessage());
    }
  }
}
