package dk.samdrift.app.history;

import java.time.Instant;
import java.util.List;

/**
 * What happened.
 *
 * @param at when, to the microsecond
 * @param actor who did it
 * @param sentenceKey of the sentence that tells it
 * @param values the sentence's values, ready to be read
 * @param subject what it is about
 */
public record Event(
    Instant at, Actor actor, String sentenceKey, List<String> values, Subject subject) {

  /** Keeps values as they are now. */
  public Event {
    values = List.copyOf(values);
  }
}
