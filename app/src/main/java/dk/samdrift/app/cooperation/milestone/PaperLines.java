package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.gate.Ballot;
import dk.samdrift.app.cooperation.paper.Ballots;
import dk.samdrift.app.cooperation.paper.Paper;
import dk.samdrift.app.cooperation.paper.PaperState;
import dk.samdrift.app.cooperation.paper.Papers;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.ui.Link;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The deliverables of a milestone that somebody may see. */
@Component
class PaperLines {

  private final Papers papers;
  private final Ballots ballots;

  PaperLines(Papers papers, Ballots ballots) {
    this.papers = papers;
    this.ballots = ballots;
  }

  List<MilestonePage.PaperLine> of(MilestonePlace place, Access access, Insider insider) {
    UUID cooperation = place.cooperation().id();
    Map<String, List<Paper>> versions = papers.of(cooperation);
    Map<String, String> existing = papers.existing(cooperation);
    List<Ballot> asked =
        ballots.of(cooperation, place.playbook()).stream().map(Ballots.Placed::ballot).toList();
    return place.milestone().deliverables().stream()
        .filter(one -> access.sees(one.audience()))
        .map(one ->
            new MilestonePage.PaperLine(
                new Link(one.title(), place.cooperation().path(insider) + "/paper/" + one.id()),
                msg("cooperation.obligation." + one.obligation()),
                one.guidance(),
                PaperState.of(
                    versions.getOrDefault(one.id(), List.of()),
                    existing.containsKey(one.id()),
                    existing.getOrDefault(one.id(), ""),
                    asked.stream().filter(ballot -> ballot.about().equals(one)).toList())))
        .toList();
  }
}
