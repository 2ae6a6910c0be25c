package dk.samdrift.app.cooperation.paper;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The versions of a deliverable in a table. */
final class PaperVersions {

  private PaperVersions() {}

  static Table table(List<Paper> versions) {
    return Table.plain(
            "versions",
            msg("cooperation.paper.versions"),
            List.of(
                Column.text(msg("cooperation.paper.column.version")),
                Column.text(msg("cooperation.paper.by")),
                Column.text(msg("cooperation.paper.column.remark")),
                Column.text(msg("cooperation.paper.column.state")),
                Column.text(msg("cooperation.paper.column.comparison"))),
            versions.size(),
            new EmptyState(
                msg("cooperation.paper.empty"), msg("cooperation.paper.empty.wait"), null))
        .shaped(Table.Shape.LIST);
  }

  /**
   * Each in a line.
   *
   * @param isApproved is anybody asked to say yes to them?
   */
  static List<PaperPage.Line> lines(List<Paper> versions, boolean isApproved, String path) {
    return IntStream.range(0, versions.size())
        .mapToObj(i -> {
          Paper before = i + 1 < versions.size() ? versions.get(i + 1) : null;
          return line(versions.get(i), before, isApproved, path);
        })
        .toList();
  }

  private static PaperPage.Line line(
      Paper one, @Nullable Paper before, boolean isApproved, String path) {
    String number = Integer.toString(one.number());
    Paper.Sent sent = one.sent();
    return new PaperPage.Line(
        new Link(msg("cooperation.paper.version", number), path + "?version=" + number),
        msg("cooperation.paper.written", one.personName(), Formats.moment(one.at())),
        one.remark(),
        sent == null
            ? Tag.neutral(msg(isApproved ? "cooperation.paper.unsent" : "cooperation.paper.kept"))
            : Tag.good(msg("cooperation.paper.handed-in")),
        before == null || one.body() == null || before.body() == null
            ? null
            : new Link(
                msg("cooperation.paper.compare", Integer.toString(before.number())),
                path + "/comparison?from=" + before.number() + "&to=" + number));
  }
}
