package dk.samdrift.app.task.calendar;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Notice;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The private link to somebody's calendar.
 *
 * @param notice is there a link, or what to do with a new one
 * @param link a new one; empty when none was made just now
 * @param next makes one, or goes on
 */
public record CalendarPage(Frame frame, @Nullable Notice notice, String link, Action next) {

  /** How the link is used, program by program. */
  public List<Fact> ways() {
    return Stream.of("outlook", "google", "iphone")
        .map(one -> Fact.of(msg("task.calendar." + one), msg("task.calendar." + one + ".how")))
        .toList();
  }
}
