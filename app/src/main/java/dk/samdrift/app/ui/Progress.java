package dk.samdrift.app.ui;

import org.jspecify.annotations.Nullable;

/**
 * Long work on its way.
 *
 * @param id on the page
 * @param heading what is being done
 * @param percent 0 to 100, or {@link #UNKNOWN}
 * @param sentence how far it is
 * @param href gives this again, as it stands then
 * @param isOver nothing more will happen: the page stops asking
 * @param cancel stops the work
 */
public record Progress(
    String id,
    String heading,
    int percent,
    String sentence,
    String href,
    boolean isOver,
    Action.@Nullable Post cancel) {

  /** Work of which nobody knows how long it takes. */
  public static final int UNKNOWN = -1;

  /** Refuses more than all. */
  public Progress {
    Href.check(href);
    if (percent < UNKNOWN || percent > 100) {
      throw new IllegalStateException("progress of " + percent + " percent");
    }
  }

  /** What the progress bar shows; none while nobody knows. */
  public @Nullable String value() {
    return percent == UNKNOWN ? null : Integer.toString(percent);
  }
}
