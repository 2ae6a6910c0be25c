package dk.samdrift.app.history;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for in the history; what is null or empty does not matter.
 *
 * @param kind of the things it is about
 * @param subject the thing it is about
 * @param actorId who did it
 * @param text somewhere in the sentence or the actor's name, in small or capital letters; or all of
 *     an entry's number or hash
 * @param from from this moment on
 * @param until before this moment
 */
public record Search(
    String kind,
    @Nullable Subject subject,
    @Nullable UUID actorId,
    String text,
    @Nullable Instant from,
    @Nullable Instant until) {

  /** Everything. */
  public static final Search ALL = new Search("", null, null, "", null, null);

  /** Only what is about things of a kind. */
  public Search aboutAny(String things) {
    return new Search(things, subject, actorId, text, from, until);
  }

  /** Only what is about a thing. */
  public Search about(Subject thing) {
    return new Search(kind, thing, actorId, text, from, until);
  }

  /** Only what somebody did. */
  public Search by(@Nullable UUID actor) {
    return new Search(kind, subject, actor, text, from, until);
  }

  /** Only what mentions something. */
  public Search mentioning(String mentioned) {
    return new Search(kind, subject, actorId, mentioned.strip(), from, until);
  }

  /** Only what happened from a moment on and before another. */
  public Search between(@Nullable Instant start, @Nullable Instant end) {
    return new Search(kind, subject, actorId, text, start, end);
  }
}
