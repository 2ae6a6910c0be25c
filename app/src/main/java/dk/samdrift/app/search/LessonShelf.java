package dk.samdrift.app.search;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.lesson.Lessons;
import dk.samdrift.app.organisation.Insider;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Lessons, by words in them; sentences that are nearly the same are no help. */
@Component
@Order(7)
class LessonShelf implements Shelf {

  private final Lessons lessons;

  LessonShelf(Lessons lessons) {
    this.lessons = lessons;
  }

  @Override
  public List<Group> found(String search, Insider insider) {
    return List.of(
        Group.of(
            "lessons",
            msg("search.lessons"),
            lessons.found(search, insider, Group.ASKED).stream()
                .map(one -> new Hit(one.page(), one.cooperation()))
                .toList()));
  }

  @Override
  public List<Group> near(String search, Insider insider) {
    return List.of();
  }
}
