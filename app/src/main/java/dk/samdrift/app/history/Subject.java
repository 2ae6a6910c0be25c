package dk.samdrift.app.history;

import java.util.UUID;

/**
 * What an entry is about, so that a page can show the history of one thing. What is read back may
 * have been tampered with, so nothing is refused here.
 *
 * @param kind for instance {@code member}: lower-case letters, digits and hyphens
 * @param id of the thing among its kind
 */
public record Subject(String kind, String id) {

  /** A thing with an id of its own. */
  public static Subject of(String kind, UUID id) {
    return new Subject(kind, id.toString());
  }
}
