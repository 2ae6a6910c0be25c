package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import dk.samdrift.app.ui.Action;
import java.util.List;
import org.springframework.stereotype.Component;

/** The risks of a milestone, for its page. */
@Component
public class Risks {

  private final RiskRows rows;
  private final Playbooks playbooks;

  Risks(RiskRows rows, Playbooks playbooks) {
    this.rows = rows;
    this.playbooks = playbooks;
  }

  /**
   * What a milestone's page shows of them; the template cooperation/risk/card does.
   *
   * @param actions for those who lead
   */
  public record Card(List<RisksPage.Line> lines, List<Action> actions) {}

  /** Those that are not closed and that somebody may see, the weightiest first. */
  public Card of(Cooperation cooperation, String milestone, Insider insider, Access access) {
    Playbook playbook = playbooks.get(cooperation.playbook());
    String path = RisksPage.path(insider, cooperation.id());
    return new Card(
        rows.at(milestone, access).stream()
            .map(risk -> RisksPage.line(risk, playbook, path))
            .toList(),
        access.leads()
            ? List.of(Action.go(msg("cooperation.risk.add"), path + "/new?milestone=" + milestone))
            : List.of());
  }
}
