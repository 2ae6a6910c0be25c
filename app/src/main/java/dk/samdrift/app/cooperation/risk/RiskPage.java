package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One risk.
 *
 * @param weight none while it is not judged
 * @param description what may happen, as it was written
 * @param mitigation what is done about it, as it was written
 */
public record RiskPage(
    Frame frame,
    List<Action> actions,
    Tag status,
    @Nullable Tag weight,
    List<Fact> facts,
    String description,
    String mitigation) {

  static Link list(Insider insider, Access access) {
    return new Link(msg("cooperation.risk.page"), RisksPage.path(insider, access.cooperation()));
  }

  static RiskPage of(Risk risk, Playbook playbook, Insider insider, Access access, Frame frame) {
    Link list = list(insider, access);
    Integer score = risk.score();
    String milestone = MilestoneChoices.words(playbook, risk.milestone());
    return new RiskPage(
        frame.titled(risk.title(), Crumbs.of(insider, access, list)),
        access.leads()
            ? List.of(
                Action.main(msg("cooperation.risk.edit"), list.href() + "/" + risk.id() + "/edit"))
            : List.of(),
        risk.status().tag(),
        score == null ? null : RiskLevel.of(score).tag(score),
        List.of(
            Fact.of(msg("cooperation.risk.likelihood"), Risk.words(risk.likelihood())),
            Fact.of(msg("cooperation.risk.consequence"), Risk.words(risk.consequence())),
            Fact.of(
                msg("cooperation.risk.milestone"),
                milestone.isEmpty() ? msg("cooperation.risk.milestone.none") : milestone),
            Fact.of(
                msg("cooperation.risk.owner"),
                risk.ownerName().isEmpty() ? msg("cooperation.risk.owner.none") : risk.ownerName()),
            Fact.of(msg("cooperation.risk.audience"), risk.audience().words())),
        risk.description(),
        risk.mitigation());
  }
}
