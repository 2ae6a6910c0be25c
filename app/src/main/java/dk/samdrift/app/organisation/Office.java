package dk.samdrift.app.organisation;

import dk.samdrift.app.language.Messages;

/** What somebody is elected as. */
public enum Office {
  /** Chairs the board. */
  CHAIR,
  /** Chairs it when the chair cannot. */
  VICE_CHAIR,
  /** Has a seat. */
  MEMBER,
  /** Has no seat, but gets one when somebody leaves or is away. */
  DEPUTY;

  /** What users call it. */
  public String words() {
    return Messages.msg("organisation.office." + name());
  }

  /** Does it give a seat, and with it the board's role? */
  public boolean hasSeat() {
    return this != DEPUTY;
  }
}
