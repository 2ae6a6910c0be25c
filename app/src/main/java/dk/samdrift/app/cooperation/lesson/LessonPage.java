package dk.samdrift.app.cooperation.lesson;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Tag;
import java.util.ArrayList;
import java.util.List;

/** One thing to learn from. */
public record LessonPage(
    Frame frame, List<Action> actions, Tag shared, List<Fact> facts, String body) {

  static LessonPage of(
      Lesson lesson, Playbook playbook, Insider insider, Access access, Frame frame) {
    String path = LessonsPage.path(insider, access.cooperation()) + "/" + lesson.id();
    List<Action> actions = new ArrayList<>();
    if (access.leads()) {
      actions.add(Action.main(msg("cooperation.lesson.edit"), path + "/edit"));
      if (lesson.isShared()) {
        actions.add(Action.post(msg("cooperation.lesson.withdraw"), path + "/withdrawals"));
      }
    }
    return new LessonPage(
        frame.titled(lesson.title(), Crumbs.of(insider, access, LessonsPage.link(insider, access))),
        actions,
        LessonsPage.tag(lesson),
        List.of(
            Fact.of(
                msg("cooperation.lesson.milestone"),
                MilestoneChoices.words(playbook, lesson.milestone())),
            Fact.of(msg("cooperation.lesson.audience"), lesson.audience().words()),
            Fact.of(
                msg("cooperation.lesson.written"),
                msg("cooperation.lesson.by", lesson.byName(), Formats.moment(lesson.at())))),
        lesson.body());
  }
}
