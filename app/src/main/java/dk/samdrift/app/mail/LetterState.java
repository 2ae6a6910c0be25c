package dk.samdrift.app.mail;

/** What has become of a letter. */
public enum LetterState {
  /** It will be tried when it is due. */
  WAITING,
  /** The mail server has all of it and is about to be told that this is the end. */
  HANDING_OVER,
  /** The mail server has said yes. */
  SENT,
  /** The mail server may have said yes; never sent again by itself. */
  MAYBE_SENT,
  /** The mail server has said never. */
  REFUSED,
  /** It has become too old. */
  GIVEN_UP,
  /** What it says is not so any more; it is not sent. */
  VOID;

  /** May somebody decide to send it again? */
  public boolean isStopped() {
    return this == MAYBE_SENT || this == REFUSED || this == GIVEN_UP;
  }
}
