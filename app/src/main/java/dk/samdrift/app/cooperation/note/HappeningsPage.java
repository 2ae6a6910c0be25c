package dk.samdrift.app.cooperation.note;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.history.Entries;
import dk.samdrift.app.history.Entry;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Neighbours;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.List;

/** What happened with a cooperation, a page at a time from the newest. */
public record HappeningsPage(Frame frame, List<Action> actions, Table table, List<Line> lines) {

  static final int SIZE = 50;
  static final String BEFORE = "before";

  /** An entry. */
  public record Line(String when, String who, String what) {}

  static String path(Insider insider, Access access) {
    return NotesPage.path(insider, access.cooperation()) + "/happenings";
  }

  /**
   * The page.
   *
   * @param found one more than is shown, where there are older ones
   */
  static HappeningsPage of(
      Frame frame,
      Insider insider,
      Access access,
      TableQuery query,
      long before,
      List<Entry> found) {
    List<Entry> shown = found.size() > SIZE ? found.subList(0, SIZE) : found;
    Table table =
        Table.plain(
                "happenings",
                msg("cooperation.happening.page"),
                List.of(
                    Column.text(msg("cooperation.happening.when")),
                    Column.text(msg("cooperation.happening.who")),
                    Column.text(msg("cooperation.happening.what"))),
                shown.size(),
                new EmptyState(
                    msg("cooperation.happening.none"),
                    msg("cooperation.happening.none.next"),
                    null))
            .shaped(Table.Shape.LIST)
            .asked(query, msg("cooperation.happening.search"));
    boolean isMore = found.size() > SIZE;
    return new HappeningsPage(
        frame.titled(
            msg("cooperation.happening.page"),
            Crumbs.of(insider, access, NotesPage.link(insider, access))),
        List.of(Action.go(msg("cooperation.note.see"), NotesPage.link(insider, access).href())),
        shown.isEmpty() ? table : table.beside(neighbours(query, before, shown, isMore)),
        shown.stream().map(HappeningsPage::line).toList());
  }

  private static Neighbours neighbours(
      TableQuery query, long before, List<Entry> shown, boolean isMore) {
    String older = query.keeping(BEFORE, Long.toString(shown.getLast().number())).href();
    return new Neighbours(
        msg("cooperation.happening.shown", shown.size()),
        before == Entries.END ? null : query.href(),
        isMore ? older : null);
  }

  private static Line line(Entry entry) {
    return new Line(
        Formats.moment(entry.event().at()), entry.event().actor().name(), entry.sentence());
  }
}
