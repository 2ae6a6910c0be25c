package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import java.util.ArrayList;
import java.util.List;

/** How a milestone was passed, in words. */
final class Passing {

  private Passing() {}

  static Tag tag(Road.Standing standing) {
    String word = msg("cooperation.milestone.standing." + standing);
    return switch (standing) {
      case REACHED -> Tag.good(word);
      case HERE -> Tag.warn(word);
      case SKIPPED, AHEAD -> Tag.neutral(word);
    };
  }

  static List<Notice> notices(MilestonePlace place) {
    List<Notice> notices = new ArrayList<>();
    if (place.isResting()) {
      String the = place.playbook().vocabulary().cooperation().the();
      notices.add(
          new Notice(
              Tag.neutral(place.cooperation().state().words()),
              msg("cooperation.milestone.resting", the),
              null));
    }
    Step last = place.stop().last();
    if (last != null && place.stop().isPassed()) {
      Tag tag = last.isOverride() ? Tag.warn(msg("cooperation.step.without")) : tag(standing(last));
      notices.add(new Notice(tag, told(last), null));
    }
    return notices;
  }

  private static Road.Standing standing(Step step) {
    return step.kind() == Step.Kind.REACHED ? Road.Standing.REACHED : Road.Standing.SKIPPED;
  }

  /** What happened, who did it, why, and what it was passed without. */
  static String told(Step step) {
    String words =
        msg(
            "cooperation.step." + step.kind() + ".told",
            Formats.fullDay(step.day()),
            step.byName());
    String without =
        step.missing().isEmpty()
            ? ""
            : " " + msg("cooperation.step.passed-without", String.join("; ", step.missing()));
    String reason = step.reason().isEmpty() ? "" : " " + msg("cooperation.step.why", step.reason());
    String lesson =
        step.lesson().isEmpty() ? "" : " " + msg("cooperation.step.learned", step.lesson());
    return words + without + reason + lesson;
  }
}
