package dk.samdrift.app.ui;

import static dk.samdrift.app.language.Messages.msg;

import java.util.List;

/**
 * What is said when a page cannot be shown.
 *
 * @param heading what is wrong
 * @param happened what happened
 * @param next what to do
 * @param correlation finds this very occurrence in the log
 * @param typed what would otherwise have to be written again
 */
public record ErrorPage(
    String heading, String happened, String next, String correlation, List<String> typed) {

  /** Keeps its own copy. */
  public ErrorPage {
    typed = List.copyOf(typed);
  }

  /** The page for an HTTP status. */
  public static ErrorPage of(int status, String correlation) {
    return switch (status) {
      case 400 -> said("ui.error.unclear", correlation);
      case 403 -> said("ui.error.forbidden", correlation);
      case 404 -> said("ui.error.missing", correlation);
      case 409 -> said("ui.error.changed", correlation);
      case 413 -> said("ui.error.large", correlation);
      case 429 -> said("ui.error.often", correlation);
      case 503 -> said("ui.error.closed", correlation);
      default -> said("ui.error.ours", correlation);
    };
  }

  /** The page for a form that is older than the session of who sends it. */
  public static ErrorPage stale(String correlation, List<String> typed) {
    ErrorPage page = said("ui.error.stale", correlation);
    return new ErrorPage(page.heading, page.happened, page.next, correlation, typed);
  }

  private static ErrorPage said(String key, String correlation) {
    return new ErrorPage(
        msg(key + ".heading"), msg(key + ".happened"), msg(key + ".next"), correlation, List.of());
  }
}
