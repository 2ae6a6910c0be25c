package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.cooperation.gate.GateState;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.cooperation.lesson.Lessons;
import dk.samdrift.app.cooperation.paper.Markdown;
import dk.samdrift.app.cooperation.risk.Risks;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Puts together the page of a milestone. */
@Component
class MilestonePages {

  private final Gates gates;
  private final Steps steps;
  private final MilestoneTasks tasks;
  private final PaperLines papers;
  private final GateCards cards;
  private final Plans plans;
  private final Risks risks;
  private final Lessons lessons;

  MilestonePages(
      Gates gates,
      Steps steps,
      MilestoneTasks tasks,
      PaperLines papers,
      GateCards cards,
      Plans plans,
      Risks risks,
      Lessons lessons) {
    this.gates = gates;
    this.steps = steps;
    this.tasks = tasks;
    this.papers = papers;
    this.cards = cards;
    this.plans = plans;
    this.risks = risks;
    this.lessons = lessons;
  }

  MilestonePage of(MilestonePlace place, Access access, Insider insider, Frame frame) {
    Milestone milestone = place.milestone();
    Playbook playbook = place.playbook();
    GateState gate = gates.of(place);
    List<Missing> missing = tasks.seen(place, Gates.seen(Missing.in(gate), access), access);
    boolean isPassed = place.stop().isPassed();
    List<Step> taken =
        steps.of(place.cooperation().id()).stream()
            .filter(one -> one.milestone().equals(milestone.id()))
            .toList();
    return new MilestonePage(
        place.frame(frame, insider),
        msg(
            "cooperation.milestone.beside",
            Integer.toString(milestone.number()),
            Integer.toString(place.road().stops().size()),
            playbook.phaseOf(milestone).title()),
        Passing.tag(place.stop().standing()),
        isPassed || place.isResting() ? "" : Waiting.sentence(missing, playbook),
        Passing.notices(place),
        Markdown.show(milestone.purpose()),
        Markdown.show(isPassed ? msg("cooperation.milestone.passed") : milestone.now()),
        todo(place, missing.isEmpty(), access, insider),
        isPassed ? List.of() : Mending.links(missing, place, insider),
        papers.of(place, access, insider),
        tasks.lines(place, access, insider),
        cards.of(place, gate, access, insider),
        Responsibilities.mine(milestone, playbook, access),
        Responsibilities.of(milestone, playbook, access),
        Readings.of(place, access, insider),
        plans.facts(place, access, insider),
        plans.moved(place),
        taken.stream().map(Passing::told).toList(),
        risks.of(place.cooperation(), milestone.id(), insider, access),
        lessons.elsewhere(place.cooperation(), milestone.id(), insider),
        beneath(place, insider));
  }

  private static List<Action> todo(
      MilestonePlace place, boolean isWhole, Access access, Insider insider) {
    boolean mayStep = access.leads() || place.mayGoWithout(access);
    if (!mayStep || place.isResting()) {
      return List.of();
    }
    String path = place.path(insider);
    return place.stop().isPassed()
        ? Stream.concat(
                onward(place, insider),
                Stream.of(Action.go(msg("cooperation.step.REOPENED"), path + "/reopenings/new")))
            .toList()
        : List.of(
            new Action.Go(
                msg("cooperation.step.REACHED"),
                path + "/reachings/new",
                isWhole ? Action.Weight.MAIN : Action.Weight.PLAIN),
            Action.go(msg("cooperation.step.SKIPPED"), path + "/skippings/new"));
  }

  /** To the milestone that is open. */
  private static Stream<Action> onward(MilestonePlace place, Insider insider) {
    return place.road().here().map(Road.Stop::milestone).stream()
        .map(here ->
            Action.main(
                msg("cooperation.road.go", Integer.toString(here.number())),
                place.path(insider, here)));
  }

  private static List<Action> beneath(MilestonePlace place, Insider insider) {
    List<Action> beneath = new ArrayList<>();
    place.beside(-1).ifPresent(one -> beneath.add(beside("before", one, place, insider)));
    place.beside(1).ifPresent(one -> beneath.add(beside("after", one, place, insider)));
    return beneath;
  }

  private static Action beside(String key, Road.Stop one, MilestonePlace place, Insider insider) {
    String words =
        msg(
            "cooperation.milestone." + key,
            Integer.toString(one.milestone().number()),
            one.milestone().brief());
    return Action.go(words, place.path(insider, one.milestone()));
  }
}
