package dk.samdrift.app.door;

import dk.samdrift.app.draft.Typed;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What waits in the session of somebody who has to sign in.
 *
 * @param texts the latest last
 * @param usually how many seconds the session may rest when nothing waits in it
 */
record Waiting(List<Typed> texts, int usually) implements Serializable {

  private static final int LARGEST = 200_000;
  private static final int MOST = 5;
  private static final int SECONDS = 30 * 60;

  /** Keeps its own copy. */
  Waiting {
    texts = List.copyOf(texts);
  }

  /** Nothing yet. What somebody typed must not lie there for long without them. */
  static Waiting begin(HttpSession session) {
    Waiting empty = new Waiting(List.of(), session.getMaxInactiveInterval());
    session.setMaxInactiveInterval(SECONDS);
    return empty;
  }

  /** Nothing waits any more. */
  void end(HttpSession session) {
    session.setMaxInactiveInterval(usually);
  }

  /** One more, instead of what was typed in the same form before. The oldest give way. */
  Waiting and(Typed typed) {
    List<Typed> all = new ArrayList<>(texts);
    all.removeIf(other -> other.place().equals(typed.place()));
    all.add(typed);
    while (all.size() > MOST || all.stream().mapToInt(Typed::size).sum() > LARGEST) {
      all.removeFirst();
    }
    return new Waiting(all, usually);
  }
}
