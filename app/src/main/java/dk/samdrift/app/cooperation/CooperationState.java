package dk.samdrift.app.cooperation;

import dk.samdrift.app.language.Messages;
import dk.samdrift.app.ui.Tag;
import java.util.Set;

/** Where a cooperation stands as a whole. */
public enum CooperationState {
  /** Somebody thinks of it. */
  IDEA,
  /** It is being prepared. */
  PROJECT,
  /** The preparation rests. */
  PAUSED,
  /** It will not be. */
  CANCELLED,
  /** It runs. */
  OPERATION,
  /** It ran. */
  DISSOLVED;

  /** What it can become by a decision. */
  public Set<CooperationState> next() {
    return switch (this) {
      case IDEA -> Set.of(PROJECT, CANCELLED);
      case PROJECT -> Set.of(PAUSED, CANCELLED, OPERATION);
      case PAUSED -> Set.of(PROJECT, CANCELLED);
      case CANCELLED -> Set.of(PROJECT);
      case OPERATION -> Set.of(PROJECT, DISSOLVED);
      case DISSOLVED -> Set.of(OPERATION);
    };
  }

  /** Is there work to do on its road? */
  public boolean isUnderway() {
    return this == PROJECT;
  }

  /** Is there nothing to do for anybody until it is taken up again? */
  public boolean rests() {
    return this == PAUSED || this == CANCELLED || this == DISSOLVED;
  }

  /** What users call it. */
  public String words() {
    return Messages.msg("cooperation.state." + name());
  }

  /** The same as a tag. */
  public Tag tag() {
    return switch (this) {
      case OPERATION -> Tag.good(words());
      case IDEA, PROJECT -> Tag.neutral(words());
      case PAUSED -> Tag.warn(words());
      case CANCELLED, DISSOLVED -> Tag.bad(words());
    };
  }
}
