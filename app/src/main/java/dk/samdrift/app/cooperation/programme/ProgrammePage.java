package dk.samdrift.app.cooperation.programme;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.List;

/** One programme. */
public record ProgrammePage(
    Frame frame,
    List<Action> actions,
    List<Fact> facts,
    String reason,
    Table table,
    List<Line> lines) {

  /** A cooperation of it. */
  public record Line(Link page, String state) {}

  /**
   * The page.
   *
   * @param under the cooperations of it that the visitor may know of
   */
  static ProgrammePage of(
      Programme one, List<Programmes.Under> under, Insider insider, Frame frame) {
    Table table =
        Table.plain(
                "cooperations",
                msg("cooperation.programme.cooperations"),
                List.of(
                    Column.text(msg("cooperation.programme.cooperation")),
                    Column.text(msg("cooperation.programme.state"))),
                under.size(),
                new EmptyState(
                    msg("cooperation.programme.empty"),
                    msg("cooperation.programme.empty.next"),
                    null))
            .shaped(Table.Shape.LIST);
    return new ProgrammePage(
        frame.titled(one.name(), ProgrammesPage.link(insider)),
        ProgrammesPage.mayChange(insider)
            ? List.of(Action.main(msg("cooperation.programme.edit"), one.path(insider) + "/edit"))
            : List.of(),
        List.of(
            Fact.of(msg("cooperation.programme.decidedBy"), one.decidedBy()),
            Fact.of(msg("cooperation.programme.decidedOn"), Formats.fullDay(one.decidedOn()))),
        one.reason(),
        table,
        under.stream()
            .map(each ->
                new Line(
                    new Link(each.name(), Cooperation.path(insider, each.cooperation())),
                    each.state().words()))
            .toList());
  }
}
