package dk.samdrift.app.cooperation.lesson;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Crumbs;
import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a cooperation has learned. */
public record LessonsPage(Frame frame, List<Action> actions, Table table, List<Line> lines) {

  /** Something to learn from. */
  public record Line(Link page, Tag shared, String milestone, String audience, String when) {}

  static String path(Insider insider, UUID cooperation) {
    return Cooperation.path(insider, cooperation) + "/lesson";
  }

  static Link link(Insider insider, Access access) {
    return new Link(msg("cooperation.lesson.page"), path(insider, access.cooperation()));
  }

  static Tag tag(Lesson lesson) {
    return lesson.isShared()
        ? Tag.good(msg("cooperation.lesson.is-shared"))
        : Tag.neutral(msg("cooperation.lesson.is-own"));
  }

  static LessonsPage of(
      Frame frame, Insider insider, Access access, Playbook playbook, List<Lesson> lessons) {
    String path = path(insider, access.cooperation());
    boolean isLeading = access.leads();
    Action add = Action.main(msg("cooperation.lesson.add"), path + "/new");
    List<Action> actions = new ArrayList<>(isLeading ? List.of(add) : List.of());
    actions.add(Action.go(msg("cooperation.lesson.library.see"), LibraryPage.path(insider)));
    Table table =
        Table.plain(
                "lessons",
                msg("cooperation.lesson.list"),
                List.of(
                    Column.text(msg("cooperation.lesson.title")),
                    Column.text(msg("cooperation.lesson.milestone")),
                    Column.text(msg("cooperation.lesson.audience")),
                    Column.text(msg("cooperation.lesson.written"))),
                lessons.size(),
                new EmptyState(
                    msg("cooperation.lesson.none"),
                    msg(
                        isLeading
                            ? "cooperation.lesson.none.next"
                            : "cooperation.lesson.none.read"),
                    isLeading ? add : null))
            .shaped(Table.Shape.LIST);
    return new LessonsPage(
        frame.titled(msg("cooperation.lesson.page"), Crumbs.of(insider, access)),
        actions,
        table,
        lessons.stream().map(one -> line(one, playbook, path)).toList());
  }

  private static Line line(Lesson lesson, Playbook playbook, String path) {
    return new Line(
        new Link(lesson.title(), path + "/" + lesson.id()),
        tag(lesson),
        MilestoneChoices.words(playbook, lesson.milestone()),
        lesson.audience().words(),
        Formats.moment(lesson.at()));
  }
}
