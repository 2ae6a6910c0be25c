package dk.samdrift.app.cooperation.note;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import dk.samdrift.app.organisation.Audience;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts notes into the log, and tells the history. */
@Component
public class NoteWriting {

  private final NoteRows rows;
  private final History history;

  NoteWriting(NoteRows rows, History history) {
    this.rows = rows;
    this.history = history;
  }

  /** Adds one; false when another took the place of what it corrects already. */
  public boolean add(Note note, Actor actor) {
    boolean isAdded = rows.add(note, actor);
    if (isAdded) {
      history.note(
          actor,
          note.corrects() == null
              ? "cooperation.history.note-written"
              : "cooperation.history.note-corrected",
          List.of(named(note), note.audience().words()),
          Subject.of("cooperation", note.cooperation()));
    }
    return isAdded;
  }

  /** Its kind, where the elected may see it; that somebody is worried is not for everybody. */
  private static String named(Note note) {
    return note.audience().includes(Audience.REPRESENTATIVES)
        ? note.kind().words()
        : msg("cooperation.note.one");
  }
}
