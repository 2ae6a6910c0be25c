package dk.samdrift.app.cooperation.lesson;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Discreet;
import dk.samdrift.app.organisation.Audience;
import java.time.Instant;
import java.util.UUID;

/**
 * Something to learn from.
 *
 * @param playbook the name of the playbook that the milestone is of
 * @param isShared do other cooperations see it?
 */
public record Lesson(
    UUID id,
    UUID cooperation,
    String playbook,
    String milestone,
    String title,
    String body,
    boolean isShared,
    Audience audience,
    String byName,
    Instant at,
    int version) {

  /** What the history calls it. */
  String discreetly() {
    return Discreet.title(title, audience, msg("cooperation.lesson.one"));
  }
}
