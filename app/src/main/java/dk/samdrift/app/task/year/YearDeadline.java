package dk.samdrift.app.task.year;

import static dk.samdrift.app.language.Messages.msg;

/** What must have happened by a day of the year. */
public enum YearDeadline {
  /** The estates' meetings have approved the budget: before the accounting year begins. */
  BUDGET,
  /** The ordinary meeting is called: before the meeting. */
  NOTICE,
  /** Residents have handed in proposals: before the meeting. */
  PROPOSALS,
  /** Agenda and material have been sent: before the meeting. */
  MATERIAL,
  /** The accounts are handed over: after the accounting year has ended. */
  ACCOUNTS;

  /** What users call it. */
  public String words() {
    return msg("task.year." + name());
  }
}
