package dk.samdrift.app.cooperation.lesson;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what there is to learn, and tells the history. */
@Component
public class LessonWriting {

  private final LessonRows rows;
  private final History history;

  LessonWriting(LessonRows rows, History history) {
    this.rows = rows;
    this.history = history;
  }

  /** Adds one. */
  public void add(Lesson lesson, Actor actor) {
    rows.add(lesson, actor);
    note(actor, "cooperation.history.lesson-written", lesson);
  }

  /** Changes one that is still as seen; false when somebody else was faster. */
  boolean change(Lesson lesson, String difference, Actor actor) {
    boolean isChanged = rows.change(lesson);
    if (isChanged) {
      history.note(
          actor,
          "cooperation.history.lesson-changed",
          List.of(lesson.discreetly(), difference, lesson.audience().words()),
          Subject.of("cooperation", lesson.cooperation()));
    }
    return isChanged;
  }

  /** Takes it back from other cooperations. */
  void withdraw(Lesson lesson, Actor actor) {
    if (rows.withdraw(lesson.id())) {
      note(actor, "cooperation.history.lesson-withdrawn", lesson);
    }
  }

  private void note(Actor actor, String key, Lesson lesson) {
    history.note(
        actor,
        key,
        List.of(lesson.discreetly(), lesson.audience().words()),
        Subject.of("cooperation", lesson.cooperation()));
  }
}
