package dk.samdrift.app.cooperation.note;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The log of a cooperation.
 *
 * @param files what leads to files
 */
public record NotesPage(
    Frame frame, List<Action> actions, Table table, List<Line> lines, List<Action> files) {

  /**
   * A note in the list.
   *
   * @param body as it was written
   * @param correctHref leads to where it is corrected; none for those who may not
   * @param before what it took the place of, the latest first
   */
  public record Line(
      String day,
      Tag kind,
      String audience,
      String parties,
      String body,
      String milestone,
      String by,
      String at,
      @Nullable String correctHref,
      List<Old> before) {}

  /** What a note took the place of. */
  public record Old(String said, String parties, String body) {}

  static String path(Insider insider, UUID cooperation) {
    return Cooperation.path(insider, cooperation) + "/note";
  }

  static Link link(Insider insider, Access access) {
    return new Link(msg("cooperation.note.page"), path(insider, access.cooperation()));
  }

  /** What was found. */
  record Found(NoteQuery query, long total, List<Note> notes, List<NoteRows.Replaced> replaced) {}

  static NotesPage of(Frame frame, Insider insider, Access access, Playbook playbook, Found found) {
    String path = path(insider, access.cooperation());
    boolean isLeading = access.leads();
    List<Action> actions = new ArrayList<>();
    if (isLeading) {
      actions.add(Action.main(msg("cooperation.note.add"), path + "/new"));
    }
    actions.add(Action.go(msg("cooperation.happening.see"), path + "/happenings"));
    Table table = table(found, isLeading, path);
    return new NotesPage(
        frame.titled(msg("cooperation.note.page"), Crumbs.of(insider, access)),
        actions,
        table,
        found.notes().stream()
            .map(note -> line(note, playbook, isLeading ? path : null, found.replaced()))
            .toList(),
        found.total() == 0 ? List.of() : List.of(file(table, path)));
  }

  private static Action file(Table table, String path) {
    TableQuery query = table.query();
    String asked = query == null ? "" : query.onPage(1).href().substring(query.path().length());
    return Action.go(msg("cooperation.note.export"), path + "/export.csv" + asked);
  }

  private static Table table(Found found, boolean isLeading, String path) {
    EmptyState empty =
        isLeading
            ? new EmptyState(
                msg("cooperation.note.none"),
                msg("cooperation.note.none.next"),
                Action.main(msg("cooperation.note.add"), path + "/new"))
            : new EmptyState(msg("cooperation.note.none"), msg("cooperation.note.none.read"), null);
    NoteQuery query = found.query();
    return Table.plain(
            "notes", msg("cooperation.note.list"), NoteQuery.COLUMNS, found.total(), empty)
        .shaped(Table.Shape.LIST)
        .asked(query.table(), msg("cooperation.note.search"))
        .filteredBy(query.kinds(), query.milestones(), query.from(), query.to());
  }

  private static Line line(
      Note note, Playbook playbook, @Nullable String path, List<NoteRows.Replaced> replaced) {
    return new Line(
        Formats.dayWithYear(note.day()),
        note.kind().tag(),
        msg("cooperation.note.for", note.audience().words()),
        note.parties(),
        note.body(),
        MilestoneChoices.words(playbook, note.milestone()),
        note.byName(),
        Formats.moment(note.at()),
        path == null ? null : path + "/" + note.id() + "/corrections/new",
        replaced.stream()
            .filter(one -> one.by().equals(note.id()))
            .map(one -> old(one.note()))
            .toList());
  }

  private static Old old(Note note) {
    return new Old(
        msg(
            "cooperation.note.old",
            note.byName(),
            Formats.moment(note.at()),
            note.kind().words(),
            Formats.dayWithYear(note.day())),
        note.parties(),
        note.body());
  }
}
