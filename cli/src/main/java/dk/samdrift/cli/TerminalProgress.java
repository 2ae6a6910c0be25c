package dk.samdrift.cli;

import dk.samdrift.cli.text.Messages;
import dk.samdrift.engine.settlement.Progress;
import java.io.Console;

/**
 * Shows on a terminal how far a settlement has come, in one line that is written over; nothing when
 * piped.
 */
final class TerminalProgress implements Progress {

  private final boolean isShown;
  private String shown = "";

  private TerminalProgress(boolean isShown) {
    this.isShown = isShown;
  }

  @SuppressWarnings(
      "SystemConsoleNull") // It is null when piped, unless the JDK was told otherwise.
  static TerminalProgress ifTerminal() {
    Console console = System.console();
    return new TerminalProgress(console != null && console.isTerminal());
  }

  @Override
  public synchronized void at(Stage stage, long done, long total) {
    if (!isShown) {
      return;
    }
    String text = Messages.of("progress." + stage);
    if (total > 0) {
      text += " " + Math.min(100, done * 100 / total) + " %";
    }
    if (!text.equals(shown)) {
      System.err.print("\r" + text + " ".repeat(Math.max(0, shown.length() - text.length())));
      shown = text;
    }
  }

  /** Takes the line away. */
  synchronized void clear() {
    if (isShown && !shown.isEmpty()) {
      System.err.print("\r" + " ".repeat(shown.length()) + "\r");
      shown = "";
    }
  }
}
