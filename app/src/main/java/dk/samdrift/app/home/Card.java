package dk.samdrift.app.home;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Fact;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Notice;
import dk.samdrift.app.ui.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of an answer.
 *
 * @param id on the page
 * @param isNow is it what to look at first?
 * @param places what a thumb in a glove hits, for phones
 */
public record Card(
    String id,
    String heading,
    boolean isNow,
    List<Notice> notices,
    List<String> texts,
    List<Fact> facts,
    List<Line> lines,
    List<Place> places,
    List<Action> actions) {

  /**
   * Something to go to.
   *
   * @param tag how it stands; none when there is nothing to judge
   */
  public record Line(Link page, @Nullable Tag tag, String text) {}

  /** A large link with smaller words beneath. */
  public record Place(Link page, String beneath) {}

  static Card of(String id, String heading) {
    return new Card(
        id, heading, false, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
  }

  Card now(boolean isFirst) {
    return new Card(id, heading, isFirst, notices, texts, facts, lines, places, actions);
  }

  Card noticing(List<Notice> other) {
    return new Card(id, heading, isNow, other, texts, facts, lines, places, actions);
  }

  Card saying(List<String> other) {
    return new Card(id, heading, isNow, notices, other, facts, lines, places, actions);
  }

  Card saying(String text) {
    return saying(List.of(text));
  }

  Card counting(List<Fact> other) {
    return new Card(id, heading, isNow, notices, texts, other, lines, places, actions);
  }

  Card listing(List<Line> other) {
    return new Card(id, heading, isNow, notices, texts, facts, other, places, actions);
  }

  Card leading(List<Place> other) {
    return new Card(id, heading, isNow, notices, texts, facts, lines, other, actions);
  }

  Card doing(List<Action> other) {
    return new Card(id, heading, isNow, notices, texts, facts, lines, places, other);
  }
}
