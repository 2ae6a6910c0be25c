package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The risk register of a cooperation.
 *
 * @param unjudged says that some risks are not judged; empty, all are
 */
public record RisksPage(
    Frame frame,
    List<Action> actions,
    Matrix matrix,
    String unjudged,
    Table table,
    List<Line> lines) {

  /**
   * A risk in a list.
   *
   * @param weight none while it is not judged
   * @param judged how likely and how bad it is, in words and figures
   */
  public record Line(
      Link page, Tag status, @Nullable Tag weight, String judged, String milestone, String owner) {}

  /** What the page is made of besides its frame. */
  record Found(RiskQuery query, long total, List<Risk> risks, Matrix matrix, int ahead) {}

  static String path(Insider insider, UUID cooperation) {
    return Cooperation.path(insider, cooperation) + "/risk";
  }

  static RisksPage of(Frame frame, Insider insider, Access access, Playbook playbook, Found found) {
    String path = path(insider, access.cooperation());
    long unjudged = found.matrix().unjudged();
    return new RisksPage(
        frame.titled(msg("cooperation.risk.page"), Crumbs.of(insider, access)),
        access.leads() ? actions(path, found.ahead()) : List.of(),
        found.matrix(),
        unjudged == 0 ? "" : msg("cooperation.risk.unjudged.count", unjudged),
        table(found, access, path),
        found.risks().stream().map(risk -> line(risk, playbook, path)).toList());
  }

  private static List<Action> actions(String path, int ahead) {
    List<Action> actions = new ArrayList<>();
    actions.add(Action.main(msg("cooperation.risk.add"), path + "/new"));
    if (ahead > 0) {
      actions.add(Action.post(msg("cooperation.risk.copy", ahead), path + "/challenges"));
    }
    return actions;
  }

  private static Table table(Found found, Access access, String path) {
    EmptyState empty =
        access.leads()
            ? new EmptyState(
                msg("cooperation.risk.none"),
                msg("cooperation.risk.none.next"),
                Action.main(msg("cooperation.risk.add"), path + "/new"))
            : new EmptyState(msg("cooperation.risk.none"), msg("cooperation.risk.none.read"), null);
    RiskQuery query = found.query();
    return Table.plain(
            "risks", msg("cooperation.risk.list"), RiskQuery.COLUMNS, found.total(), empty)
        .shaped(Table.Shape.LIST)
        .asked(query.table(), msg("cooperation.risk.search"))
        .filteredBy(query.milestones(), query.statuses(), query.owners());
  }

  static Line line(Risk risk, Playbook playbook, String path) {
    Integer score = risk.score();
    return new Line(
        new Link(risk.title(), path + "/" + risk.id()),
        risk.status().tag(),
        score == null ? null : RiskLevel.of(score).tag(score),
        judged(risk),
        MilestoneChoices.words(playbook, risk.milestone()),
        risk.ownerName());
  }

  private static String judged(Risk risk) {
    return risk.likelihood() == null && risk.consequence() == null
        ? Risk.words(null)
        : msg(
            "cooperation.risk.judged",
            Risk.words(risk.likelihood()),
            Risk.words(risk.consequence()));
  }
}
