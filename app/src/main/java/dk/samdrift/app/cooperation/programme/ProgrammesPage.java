package dk.samdrift.app.cooperation.programme;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.List;

/** All programmes. */
public record ProgrammesPage(Frame frame, List<Action> actions, Table table, List<Line> lines) {

  /**
   * A programme.
   *
   * @param cooperations how many the visitor may know of
   */
  public record Line(Link page, String decidedBy, String decidedOn, String cooperations) {}

  static String path(Insider insider) {
    return "/" + insider.slug() + "/cooperation/programme";
  }

  static Link link(Insider insider) {
    return new Link(msg("cooperation.programme.page"), path(insider));
  }

  static boolean mayChange(Insider insider) {
    return insider.has(Role.MANAGEMENT) || insider.has(Role.OPERATIONS_MANAGER);
  }

  static ProgrammesPage of(
      Frame frame, Insider insider, List<Programme> all, List<Programmes.Under> under) {
    Action add = Action.main(msg("cooperation.programme.add"), path(insider) + "/new");
    boolean mayChange = mayChange(insider);
    Table table =
        Table.plain(
                "programmes",
                msg("cooperation.programme.page"),
                List.of(
                    Column.text(msg("cooperation.programme.name")),
                    Column.text(msg("cooperation.programme.decidedBy")),
                    Column.text(msg("cooperation.programme.decidedOn")),
                    Column.number(msg("cooperation.programme.cooperations"))),
                all.size(),
                new EmptyState(
                    msg("cooperation.programme.none"),
                    msg(
                        mayChange
                            ? "cooperation.programme.none.next"
                            : "cooperation.programme.none.read"),
                    mayChange ? add : null))
            .shaped(Table.Shape.LIST);
    return new ProgrammesPage(
        frame.titled(msg("cooperation.programme.page")),
        mayChange ? List.of(add) : List.of(),
        table,
        all.stream().map(one -> line(one, insider, under)).toList());
  }

  private static Line line(Programme one, Insider insider, List<Programmes.Under> under) {
    long count = under.stream().filter(each -> each.programme().equals(one.id())).count();
    return new Line(
        new Link(one.name(), one.path(insider)),
        one.decidedBy(),
        Formats.fullDay(one.decidedOn()),
        Formats.count(count));
  }
}
