package dk.samdrift.app.history;

import static dk.samdrift.app.language.Messages.msg;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who does something. What is read back may have been tampered with, so nothing is refused here.
 *
 * @param id of a person or login; null for the program itself
 * @param name as it is now; the history keeps it also when it changes later
 */
public record Actor(@Nullable UUID id, String name) {

  /** The program itself, for instance a job at night. */
  public static Actor system() {
    return new Actor(null, msg("history.system"));
  }
}
