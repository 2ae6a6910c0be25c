package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task of a milestone on its page.
 *
 * @param tag how it stands; none when nobody keeps track of it
 * @param when by when, or when it was done and by whom
 * @param steps what to look at, ask or include
 */
public record TaskLine(
    String title,
    @Nullable Tag tag,
    String who,
    String when,
    String obligation,
    String guidance,
    List<String> steps,
    List<Action> todo) {

  /** So many stand open; who comes on a phone does not scroll past twenty. */
  private static final int MOST = 4;

  /** Those that the visitor does first; where there are none, the first of all. */
  public static List<TaskLine> first(List<TaskLine> all) {
    List<TaskLine> own = all.stream().filter(one -> !one.todo().isEmpty()).toList();
    return (own.isEmpty() ? all : own).stream().limit(MOST).toList();
  }

  /** All others, in their order. */
  public static List<TaskLine> others(List<TaskLine> all) {
    List<TaskLine> first = first(all);
    return all.stream().filter(one -> !first.contains(one)).toList();
  }
}
