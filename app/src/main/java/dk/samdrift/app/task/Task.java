package dk.samdrift.app.task;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done, or a day on which something is to be so.
 *
 * @param cooperation it belongs to; none for a person's own
 * @param origin what wrote it
 * @param writtenBy the person who did, if it was one
 * @param stateOn since when it is as it is
 * @param version rises with every change
 */
public record Task(
    UUID id,
    @Nullable UUID cooperation,
    @Nullable String origin,
    Kind kind,
    String title,
    String guidance,
    @Nullable Obligation obligation,
    @Nullable Place place,
    @Nullable LocalDate due,
    Responsible responsible,
    Audience audience,
    @Nullable PersonId writtenBy,
    State state,
    LocalDate stateOn,
    int version) {

  /** What it is. */
  public enum Kind {
    /** Somebody does it. */
    TASK,
    /** A date without work. */
    DEADLINE
  }

  /** How it stands. */
  public enum State {
    /** It is still to be done. */
    OPEN,
    /** It is done. */
    DONE,
    /** It is not to be done any more. */
    CANCELLED
  }

  /** Is it still to be done? */
  public boolean isOpen() {
    return state == State.OPEN;
  }

  /** Was it to be done before a day and is not? */
  public boolean isOverdue(LocalDate today) {
    return isOpen() && due != null && due.isBefore(today);
  }

  /** The same with another title, text, day, and those it is for. */
  public Task with(
      String newTitle,
      String newGuidance,
      @Nullable LocalDate newDue,
      Responsible newResponsible,
      Audience newAudience) {
    return new Task(
        id,
        cooperation,
        origin,
        kind,
        newTitle,
        newGuidance,
        obligation,
        place,
        newDue,
        newResponsible,
        newAudience,
        writtenBy,
        state,
        stateOn,
        version);
  }

  /** The same as it was seen earlier: a change is refused when there was another since. */
  public Task seenAt(int earlier) {
    return new Task(
        id,
        cooperation,
        origin,
        kind,
        title,
        guidance,
        obligation,
        place,
        due,
        responsible,
        audience,
        writtenBy,
        state,
        stateOn,
        earlier);
  }

  /** What may stand of it in a history that others read than those who may see the task. */
  String named() {
    return cooperation != null && audience == Audience.PUBLIC
        ? msg("task.named", title)
        : msg("task.unnamed");
  }

  Subject subject() {
    return Subject.of("task", id);
  }
}
