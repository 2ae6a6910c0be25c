package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ledger.Year;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The settlements of a cooperation, year by year.
 *
 * @param empty what to do first, while there is no year
 */
public record SettlementsPage(
    Frame frame, String intro, List<Part> years, @Nullable EmptyState empty) {

  /**
   * A year.
   *
   * @param days from when to when
   * @param state open or closed
   * @param actions what can be done about it
   * @param versions its settlements, the newest first
   */
  public record Part(
      String id,
      String heading,
      String days,
      Tag state,
      List<Action> actions,
      List<Line> versions) {}

  /** A settlement, or what came of trying. */
  public record Line(Link page, Tag state, String made) {}

  static Part part(Year year, List<Run> runs, Sight sight, String path, List<Action> actions) {
    int valid =
        runs.stream()
            .filter(run -> run.year() == year.year() && run.isApproved())
            .mapToInt(Run::number)
            .max()
            .orElse(0);
    return new Part(
        "year-" + year.year(),
        msg("settlement.year", year.words()),
        msg("settlement.days", Formats.fullDay(year.first()), Formats.fullDay(year.last())),
        year.isClosed()
            ? Tag.neutral(msg("settlement.year.closed"))
            : Tag.good(msg("settlement.year.open")),
        actions,
        runs.stream()
            .filter(run -> run.year() == year.year())
            .filter(sight::sees)
            .map(run -> line(run, valid, path))
            .toList());
  }

  private static Line line(Run run, int valid, String path) {
    return new Line(
        new Link(title(run), path + "/" + run.id()),
        state(run, valid),
        msg("settlement.made", run.byName(), Formats.moment(run.at())));
  }

  static String title(Run run) {
    return run.isSettled()
        ? msg("settlement.version", Integer.toString(run.number()))
        : msg("settlement.prevented");
  }

  /** How it stands, beside the version of the year that counts, 0 while none does. */
  static Tag state(Run run, int valid) {
    return run.isApproved() && run.number() < valid
        ? Tag.neutral(msg("settlement.replaced", Integer.toString(valid)))
        : state(run);
  }

  static Tag state(Run run) {
    if (!run.isSettled()) {
      return Tag.bad(msg("settlement.errors", Formats.count(run.errors())));
    }
    if (run.isApproved()) {
      return Tag.good(msg("settlement.approved"));
    }
    return run.signatures().isEmpty()
        ? Tag.neutral(msg("settlement.draft"))
        : Tag.warn(msg("settlement.half"));
  }
}
