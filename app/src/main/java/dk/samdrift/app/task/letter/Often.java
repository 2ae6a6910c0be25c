package dk.samdrift.app.task.letter;

import static dk.samdrift.app.language.Messages.msg;

/** How often somebody wants letters about what is to be done. */
enum Often {
  /** Every morning on which there is something to say. */
  DAILY,
  /** On Mondays, and shortly before a day is reached. */
  WEEKLY,
  /** Not at all. */
  NEVER;

  String words() {
    return msg("task.letters." + name());
  }
}
