package dk.samdrift.app.task;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Tag;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How near the day is on which something is to be done. */
public final class DueTag {

  private DueTag() {}

  /** The day of an open task; words when it has none. */
  public static String day(@Nullable LocalDate due, LocalDate today) {
    return due == null ? msg("task.day.none") : Formats.day(due, today);
  }

  /** What is worth knowing of a task today; none, when nothing is. */
  public static @Nullable Tag of(Task task, LocalDate today) {
    return switch (task.state()) {
      case DONE -> Tag.good(msg("task.state.DONE"));
      case CANCELLED -> Tag.neutral(msg("task.state.CANCELLED"));
      case OPEN -> task.due() == null ? null : near(task.due(), today);
    };
  }

  private static @Nullable Tag near(LocalDate due, LocalDate today) {
    long days = ChronoUnit.DAYS.between(today, due);
    if (days < 0) {
      return Tag.bad(msg("task.overdue", -days));
    }
    if (days == 0) {
      return Tag.warn(msg("task.today"));
    }
    if (days == 1) {
      return Tag.warn(msg("task.tomorrow"));
    }
    return days <= 7 ? Tag.neutral(msg("task.in-days", days)) : null;
  }
}
