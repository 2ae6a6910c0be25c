package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.cooperation.gate.Missing;
import dk.samdrift.app.cooperation.gate.RoleTitles;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.form.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is told before a step is taken. */
final class StepPages {

  private StepPages() {}

  /** May somebody take a step past a milestone, or back to it? */
  static boolean may(MilestonePlace place, Step.Kind kind, List<Missing> missing, Access access) {
    boolean isWhole =
        switch (kind) {
          case REACHED -> missing.stream().allMatch(Missing.Earlier.class::isInstance);
          case SKIPPED -> place.milestone().gate() == null;
          case REOPENED -> true;
        };
    boolean mayGoOn = kind == Step.Kind.REOPENED || place.mayGoPastGates(access);
    return mayGoOn && (place.mayGoWithout(access) || (isWhole && access.leads()));
  }

  /** Is a reason wanted for it? */
  static boolean isReasonWanted(Step.Kind kind, List<Missing> missing) {
    return kind != Step.Kind.REACHED || !missing.isEmpty();
  }

  static StepPage of(
      MilestonePlace place,
      Step.Kind kind,
      List<Missing> missing,
      Form form,
      Access access,
      Insider insider,
      Frame frame) {
    boolean may = may(place, kind, missing, access);
    boolean isWithout = kind != Step.Kind.REOPENED && !missing.isEmpty();
    String roles = RoleTitles.either(place.playbook(), place.waivers());
    String title = msg("cooperation.step." + kind + ".of", place.milestone().brief());
    return new StepPage(
        place.frame(frame, insider, title),
        sentences(place, kind, missing),
        isWithout ? links(missing, place, access, insider) : List.of(),
        isWithout && may ? consequence(place) : "",
        may ? "" : msg("cooperation.step." + kind + ".refused", roles),
        may ? form : null);
  }

  /** What somebody may not see is missing all the same, and told of without its name. */
  private static List<Link> links(
      List<Missing> missing, MilestonePlace place, Access access, Insider insider) {
    List<Missing> seen = Gates.seen(missing, access);
    List<Link> links = new ArrayList<>(Mending.links(seen, place, insider));
    if (seen.size() < missing.size()) {
      links.add(new Link(msg("cooperation.missing.confidential"), place.path(insider)));
    }
    return links;
  }

  private static String consequence(MilestonePlace place) {
    Milestone.Gate gate = place.milestone().gate();
    Milestone.Gate.Waiver waiver = gate == null ? null : gate.waiver();
    return waiver == null ? "" : waiver.consequence();
  }

  private static List<String> sentences(
      MilestonePlace place, Step.Kind kind, List<Missing> missing) {
    List<String> sentences = new ArrayList<>();
    if (kind == Step.Kind.REACHED && missing.isEmpty()) {
      place.beside(1).map(StepPages::onward).ifPresent(sentences::add);
    }
    if (kind == Step.Kind.REOPENED) {
      if (!place.passedAfter().isEmpty()) {
        sentences.add(msg("cooperation.step.later", names(place.passedAfter())));
      }
    } else if (!place.openBefore().isEmpty()) {
      sentences.add(msg("cooperation.step.earlier", names(place.openBefore())));
    }
    return sentences;
  }

  private static String onward(Road.Stop next) {
    return msg(
        "cooperation.step.whole",
        Integer.toString(next.milestone().number()),
        next.milestone().brief());
  }

  private static String names(List<Road.Stop> stops) {
    return stops.stream()
        .map(one -> one.milestone().number() + " " + one.milestone().brief())
        .collect(Collectors.joining(", "));
  }
}
