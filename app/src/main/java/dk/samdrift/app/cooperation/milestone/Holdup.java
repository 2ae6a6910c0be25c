package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.ui.Link;

/**
 * Something that a milestone waits for.
 *
 * @param who it waits for
 * @param what is to be done with it, in a word or two
 * @param page where it is done
 * @param when by when or since when, in words; empty when nobody knows
 * @param isLate should it have been done before today?
 * @param after what comes first, in a sentence; empty when it is somebody's turn now
 */
public record Holdup(
    String who, String what, Link page, String when, boolean isLate, String after) {

  /** Can it be done now? */
  public boolean isNow() {
    return after.isEmpty();
  }
}
