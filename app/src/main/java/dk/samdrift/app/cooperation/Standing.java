package dk.samdrift.app.cooperation;

import dk.samdrift.app.language.Messages;
import java.util.Set;

/** What a member is to a cooperation. */
public enum Standing {
  /** May become one that takes part; is in the analyses. */
  CANDIDATE,
  /** Takes part. */
  MEMBER,
  /** Was thought of, and is not to be. */
  DECLINED,
  /** Took part. */
  LEFT;

  /** What it can become. */
  public Set<Standing> next() {
    return switch (this) {
      case CANDIDATE -> Set.of(MEMBER, DECLINED);
      case MEMBER -> Set.of(LEFT, CANDIDATE);
      case DECLINED, LEFT -> Set.of(CANDIDATE);
    };
  }

  /** Have its people a say in the cooperation? */
  public boolean isInside() {
    return this == CANDIDATE || this == MEMBER;
  }

  /** What users call it. */
  public String words() {
    return Messages.msg("cooperation.standing." + name());
  }
}
