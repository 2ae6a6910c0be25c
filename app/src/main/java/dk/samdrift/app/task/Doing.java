package dk.samdrift.app.task;

import static dk.samdrift.app.language.Messages.msg;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Something that was done with a task.
 *
 * @param said what its sentence mentions, ready to be read
 * @param note what was written about it
 * @param by whose name
 * @param onDay on which day it was so; told as late as it may be
 */
public record Doing(
    UUID task, What what, List<String> said, String note, String by, LocalDate onDay, Instant at) {

  /** What was done. */
  public enum What {
    /** It came to be. */
    WRITTEN,
    /** It was done. */
    DONE,
    /** It was not done after all, or not given up. */
    REOPENED,
    /** It is not to be done any more. */
    CANCELLED,
    /** It has another day. */
    MOVED,
    /** It has become somebody's. */
    GIVEN,
    /** It says something else. */
    CHANGED,
    /** Something was written about it. */
    NOTED
  }

  /** What was done, as a sentence. */
  public String words() {
    return msg("task.doing." + what.name(), said.toArray());
  }
}
