package dk.samdrift.app.playbook.reading;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.ResponsibilityMatrix;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a playbook says of a milestone.
 *
 * @param where its phase, and when it is planned to be reached
 * @param before the milestone before; none at the first
 * @param after the milestone after; none at the last
 */
public record MilestonePage(
    Frame frame,
    Playbook playbook,
    Milestone milestone,
    String where,
    List<Action> actions,
    List<Link> contents,
    ResponsibilityMatrix matrix,
    @Nullable Link before,
    @Nullable Link after) {

  static MilestonePage of(Frame frame, Insider insider, Playbook playbook, Milestone milestone) {
    Link book = new Link(playbook.title(), playbook.key().path(insider));
    return new MilestonePage(
        frame.titled(name(milestone), PlaybooksPage.link(insider), book),
        playbook,
        milestone,
        where(playbook, milestone),
        List.of(new Action.Print(msg("playbook.print"))),
        contents(milestone),
        ResponsibilityMatrix.of(playbook, milestone),
        beside(insider, playbook, milestone.number() - 1),
        beside(insider, playbook, milestone.number() + 1));
  }

  /** As it is called in links and headings. */
  static String name(Milestone milestone) {
    return msg("playbook.milestone", Integer.toString(milestone.number()), milestone.title());
  }

  private static String where(Playbook playbook, Milestone milestone) {
    Phase phase = playbook.phaseOf(milestone);
    int number = playbook.phases().indexOf(phase) + 1;
    int weeks = milestone.weeks();
    String when = weeks < 0 ? "before" : weeks > 0 ? "after" : "at";
    return msg(
        "playbook.milestone.where",
        Integer.toString(number),
        Integer.toString(playbook.phases().size()),
        phase.title(),
        playbook.vocabulary().say("playbook.weeks." + when, Math.abs(weeks)));
  }

  private static @Nullable Link beside(Insider insider, Playbook playbook, int number) {
    return playbook.milestones().stream()
        .filter(one -> one.number() == number)
        .findAny()
        .map(one -> new Link(name(one), playbook.key().path(insider, one)))
        .orElse(null);
  }

  private static List<Link> contents(Milestone milestone) {
    List<Link> all = new ArrayList<>();
    add(all, "tasks", milestone.tasks());
    add(all, "deliverables", milestone.deliverables());
    add(all, "gate", milestone.gate() == null ? List.of() : List.of(milestone));
    add(all, "responsibilities", milestone.responsibilities());
    add(all, "tools", milestone.tools());
    add(all, "challenges", milestone.challenges());
    add(all, "tips", milestone.tips());
    add(all, "experiences", milestone.experiences());
    return all;
  }

  private static void add(List<Link> all, String part, List<?> items) {
    if (!items.isEmpty()) {
      all.add(new Link(msg("playbook." + part), "#" + part));
    }
  }
}
