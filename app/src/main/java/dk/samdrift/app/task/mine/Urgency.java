package dk.samdrift.app.task.mine;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import java.time.LocalDate;

/** In which order somebody looks at what is to be done. */
enum Urgency {
  /** The day is over. */
  OVERDUE,
  /** Within seven days. */
  WEEK,
  /** After that. */
  LATER,
  /** Some time. */
  UNDATED,
  /** When others have done theirs. */
  WAITING,
  /** Somebody else does it. */
  GIVEN,
  /** It is done. */
  DONE;

  static Urgency of(SeenTask one, Insider insider, LocalDate today) {
    LocalDate due = one.task().due();
    if (!one.task().isOpen()) {
      return DONE;
    }
    if (!one.isFor(insider)) {
      return GIVEN;
    }
    if (one.task().isOverdue(today)) {
      return OVERDUE;
    }
    if (!one.awaits().isEmpty()) {
      return WAITING;
    }
    if (due == null) {
      return UNDATED;
    }
    return due.isAfter(today.plusDays(7)) ? LATER : WEEK;
  }

  String words() {
    return msg("task.urgency." + name());
  }
}
