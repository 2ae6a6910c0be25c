package dk.samdrift.app.cooperation.road;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.milestone.Ahead;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cooperation: where it stands on its road.
 *
 * @param beside its size and start, in a line
 * @param tag its state
 * @param notices what everybody should know first
 * @param now what is to be done; none when nothing on the road is
 * @param running what is told of one that ran before it was told of
 * @param passed milestones that were passed although something was missing
 */
public record RoadPage(
    Frame frame,
    String beside,
    Tag tag,
    List<Action> actions,
    List<Notice> notices,
    List<Stretch> stretches,
    @Nullable Now now,
    @Nullable Running running,
    List<Fact> facts,
    String purpose,
    List<Passed> passed,
    Table turns,
    List<TurnLine> turnLines) {

  /** A phase in the picture. */
  public record Stretch(String title, List<Sign> signs) {}

  /**
   * A milestone in the picture.
   *
   * @param words of its state: nået, I er her, a date
   */
  public record Sign(
      String number,
      String title,
      String brief,
      String href,
      Road.Standing standing,
      String words) {}

  /** What is to be done at the milestone that is open, and what it lacks. */
  public record Now(String heading, String text, Ahead.Gap gap, Action go) {}

  /** A milestone that was passed, and what its gate still asked for. */
  public record Passed(String title, String href, String reason, List<String> missing, String by) {}

  /** A change of state in the table. */
  public record TurnLine(
      String day, String what, String decidedBy, String reason, String lesson, String by) {}

  static Sign sign(Road.Stop stop, Cooperation cooperation, Insider insider, LocalDate today) {
    Milestone milestone = stop.milestone();
    return new Sign(
        Integer.toString(milestone.number()),
        milestone.title(),
        milestone.brief(),
        href(milestone, cooperation, insider),
        stop.standing(),
        words(stop, cooperation, today));
  }

  static String href(Milestone milestone, Cooperation cooperation, Insider insider) {
    return cooperation.path(insider) + "/milestone/" + milestone.id();
  }

  private static String words(Road.Stop stop, Cooperation cooperation, LocalDate today) {
    LocalDate planned = stop.planned();
    return switch (stop.standing()) {
      case REACHED -> msg("cooperation.road.reached");
      case SKIPPED -> msg("cooperation.road.skipped");
      case HERE ->
          cooperation.state().isUnderway()
              ? msg("cooperation.road.here")
              : msg("cooperation.road.open");
      case AHEAD -> planned == null ? "" : ahead(planned, cooperation, today);
    };
  }

  private static String ahead(LocalDate planned, Cooperation cooperation, LocalDate today) {
    String day = Formats.day(planned, today);
    return cooperation.state().isUnderway() && planned.isBefore(today)
        ? msg("cooperation.road.overdue", day)
        : day;
  }
}
