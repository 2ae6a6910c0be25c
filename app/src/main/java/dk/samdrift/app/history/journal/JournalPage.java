package dk.samdrift.app.history.journal;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Entry;
import dk.samdrift.app.history.Head;
import dk.samdrift.app.history.SubjectKind;
import dk.samdrift.app.history.VerificationJob;
import dk.samdrift.app.job.Asker;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Neighbours;
import dk.samdrift.app.ui.table.Table;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The history of an organisation.
 *
 * @param beside how many entries there are in all
 */
public record JournalPage(
    Frame frame, String beside, List<Action> actions, Table table, List<Line> lines) {

  /**
   * An entry.
   *
   * @param href the page with its hash
   * @param subjectHref the thing it is about; none when that has no page
   */
  public record Line(
      String number,
      String href,
      String when,
      String who,
      String what,
      @Nullable String subjectHref) {}

  static String path(Asker asker) {
    return asker.home() + "/history";
  }

  static JournalPage of(
      Frame frame,
      Asker asker,
      JournalQuery query,
      JournalSlice slice,
      Head head,
      List<SubjectKind> kinds) {
    Table table =
        Table.plain(
                "entries",
                msg("history.page"),
                List.of(
                    Column.text(msg("history.number")),
                    Column.text(msg("history.when")),
                    Column.text(msg("history.who")),
                    Column.text(msg("history.what"))),
                slice.entries().size(),
                new EmptyState(msg("history.none"), msg("history.none.next"), null))
            .shaped(Table.Shape.LIST)
            .asked(query.table(), msg("history.search"))
            .filteredBy(query.filters());
    return new JournalPage(
        frame.titled(msg("history.page")),
        msg("history.all", head.number(), Formats.count(head.number())),
        List.of(VerificationJob.button(asker.home()), new Action.Print(msg("history.print"))),
        slice.entries().isEmpty() ? table : table.beside(neighbours(query, slice)),
        slice.entries().stream().map(entry -> line(entry, asker, kinds)).toList());
  }

  private static Neighbours neighbours(JournalQuery query, JournalSlice slice) {
    long first = slice.entries().getFirst().number();
    long last = slice.entries().getLast().number();
    int count = slice.entries().size();
    return new Neighbours(
        msg(
            "history.shown",
            count,
            Formats.count(first),
            Formats.count(count),
            Formats.count(last)),
        slice.hasNewer() ? query.newerHref(first) : null,
        slice.hasOlder() ? query.olderHref(last) : null);
  }

  private static Line line(Entry entry, Asker asker, List<SubjectKind> kinds) {
    return new Line(
        Formats.count(entry.number()),
        EntryPage.path(asker, entry.number()),
        Formats.moment(entry.event().at()),
        entry.event().actor().name(),
        entry.sentence(),
        subjectHref(entry, asker, kinds));
  }

  static @Nullable String subjectHref(Entry entry, Asker asker, List<SubjectKind> kinds) {
    return kinds.stream()
        .flatMap(kind -> kind.href(asker, entry.event().subject()).stream())
        .findFirst()
        .orElse(null);
  }
}
