package dk.samdrift.app.mail;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** States as people ask for them. */
public enum LetterGroup {
  /** Not sent yet. */
  WAITING(LetterState.WAITING, LetterState.HANDING_OVER),
  /** Sent. */
  SENT(LetterState.SENT),
  /** Stopped: somebody has to decide. */
  STOPPED(LetterState.MAYBE_SENT, LetterState.REFUSED, LetterState.GIVEN_UP),
  /** Not to be sent any more. */
  VOID(LetterState.VOID);

  private final Set<LetterState> states;

  LetterGroup(LetterState first, LetterState... more) {
    this.states = EnumSet.of(first, more);
  }

  /** The group a state belongs to. */
  static LetterGroup of(LetterState state) {
    return Arrays.stream(values())
        .filter(group -> group.states.contains(state))
        .findAny()
        .orElseThrow();
  }

  /** The states of the group of a name; all, where there is no such group. */
  public static Set<LetterState> states(String name) {
    return Arrays.stream(values())
        .filter(group -> group.name().equals(name))
        .findAny()
        .map(group -> (Set<LetterState>) EnumSet.copyOf(group.states))
        .orElseGet(() -> EnumSet.allOf(LetterState.class));
  }
}
