package dk.samdrift.app.job;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.Tone;

/** How a job stands. */
public enum JobState {
  /** No node has begun it. */
  WAITING(Tone.NEUTRAL),
  /** A node works on it, or did and died; then another goes on. */
  RUNNING(Tone.NEUTRAL),
  /** Somebody wants it stopped, and it has not noticed yet. */
  CANCELLING(Tone.NEUTRAL),
  /** All of it is done. */
  DONE(Tone.GOOD),
  /** Something went wrong. */
  FAILED(Tone.BAD),
  /** Somebody stopped it. */
  CANCELLED(Tone.WARN);

  private final Tone tone;

  JobState(Tone tone) {
    this.tone = tone;
  }

  /** Will nothing more happen? */
  public boolean isOver() {
    return switch (this) {
      case WAITING, RUNNING, CANCELLING -> false;
      case DONE, FAILED, CANCELLED -> true;
    };
  }

  /** Can somebody still want it stopped? */
  boolean canBeStopped() {
    return switch (this) {
      case WAITING, RUNNING -> true;
      case CANCELLING, DONE, FAILED, CANCELLED -> false;
    };
  }

  /** In a word. */
  public Tag tag() {
    return new Tag(tone, msg("job.state." + name()));
  }
}
