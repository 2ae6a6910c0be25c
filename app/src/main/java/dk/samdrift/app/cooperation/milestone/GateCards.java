package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.gate.GateState;
import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.cooperation.paper.Answered;
import dk.samdrift.app.cooperation.paper.Markdown;
import dk.samdrift.app.decision.Version;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Action;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a gate asks, and what was answered, as far as somebody may see it. */
@Component
class GateCards {

  private final Speakers speakers;

  GateCards(Speakers speakers) {
    this.speakers = speakers;
  }

  MilestonePage.@Nullable GateCard of(
      MilestonePlace place, GateState state, Access access, Insider insider) {
    Milestone.Gate gate = place.milestone().gate();
    return gate == null
        ? null
        : new MilestonePage.GateCard(
            Markdown.show(gate.text()),
            state.ballots().stream()
                .filter(one -> access.sees(one.about().audience()))
                .map(one -> asked(one, place, access, insider))
                .toList());
  }

  private MilestonePage.Asked asked(
      Ballot ballot, MilestonePlace place, Access access, Insider insider) {
    Playbook playbook = place.playbook();
    String page = place.path(insider) + "/approval/" + ballot.asked().id();
    boolean isOver = place.stop().isPassed() && ballot.isGiven();
    boolean isMine = !isOver && speakers.mayAnswer(ballot, access, insider);
    Action answer =
        isMine
            ? Action.main(msg("cooperation.approval.answer"), page)
            : Action.go(msg("cooperation.approval.page"), page);
    return new MilestonePage.Asked(
        msg("cooperation.approval.title", ballot.asked().title()),
        RoleTitles.either(playbook, ballot.asked().by()),
        version(ballot),
        Answered.of(ballot, playbook),
        Answered.before(ballot, playbook),
        answer);
  }

  /** The exact version that is asked about. */
  static String version(Ballot ballot) {
    Version version = ballot.version();
    return version == null
        ? msg("cooperation.approval.no-version", ballot.about().title())
        : msg(
            "cooperation.approval.version",
            ballot.about().title(),
            Integer.toString(version.number()),
            version.sha256().substring(0, 8));
  }
}
