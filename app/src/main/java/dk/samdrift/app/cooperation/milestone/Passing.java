package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.Toast;
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

  /** Is there nothing left to do for somebody who wants to take a step? */
  static boolean isTaken(MilestonePlace place, Step.Kind kind) {
    return place.stop().isPassed() != (kind == Step.Kind.REOPENED);
  }

  /** Who took it before, and when: nobody needs to take it again. */
  static Toast already(MilestonePlace place) {
    Step last = place.stop().last();
    String brief = place.milestone().brief();
    String sentence =
        last == null
            ? msg("cooperation.step.open", brief)
            : msg("cooperation.step." + last.kind() + ".already", brief, happened(last));
    return new Toast(Tag.neutral(msg("cooperation.step.already")), sentence, null);
  }

  private static String happened(Step step) {
    return msg(
        "cooperation.step." + step.kind() + ".told", Formats.fullDay(step.day()), step.byName());
  }

  private static Road.Standing standing(Step step) {
    return step.kind() == Step.Kind.REACHED ? Road.Standing.REACHED : Road.Standing.SKIPPED;
  }

  /** What happened, who did it, why, and what it was passed without. */
  static String told(Step step) {
    String without =
        step.missing().isEmpty()
            ? ""
            : " " + msg("cooperation.step.passed-without", String.join("; ", step.missing()));
    String reason = step.reason().isEmpty() ? "" : " " + msg("cooperation.step.why", step.reason());
    String lesson =
        step.lesson().isEmpty() ? "" : " " + msg("cooperation.step.learned", step.lesson());
    return happened(step) + without + reason + lesson;
  }
}
