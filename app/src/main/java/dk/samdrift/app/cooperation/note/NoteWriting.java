package dk.samdrift.app.cooperation.note;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Discreet;
import dk.samdrift.app.history.Actor;
import dk.samdrift.app.history.History;
import dk.samdrift.app.history.Subject;
import java.util.List;
import org.springframework.stereotype.Component;

/** Puts notes into the log, and tells the history. */
@Component
class NoteWriting {

  private final NoteRows rows;
  private final History history;

  NoteWriting(NoteRows rows, History history) {
    this.rows = rows;
    this.history = history;
  }

  /** Adds one; false when another took the place of what it corrects already. */
  boolean add(Note note, Actor actor) {
    boolean isAdded = rows.add(note, actor);
    if (isAdded) {
      history.note(
          actor,
          note.corrects() == null
              ? "cooperation.history.note-written"
              : "cooperation.history.note-corrected",
          List.of(
              Discreet.title(note.kind().words(), note.audience(), msg("cooperation.note.one")),
              note.audience().words()),
          Subject.of("cooperation", note.cooperation()));
    }
    return isAdded;
  }
}
