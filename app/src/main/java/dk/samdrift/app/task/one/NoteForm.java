package dk.samdrift.app.task.one;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.util.Map;
import java.util.UUID;

/** Something to be written into a task's log. */
final class NoteForm {

  static final int LONGEST = 2000;

  private NoteForm() {}

  static Form empty(UUID task, Insider insider) {
    return Form.of(
        "note",
        SeenTask.list(insider) + "/" + task + "/notes",
        msg("task.note.save"),
        Field.of("note", msg("task.note"), new FieldKind.TextArea(3, LONGEST)));
  }

  static Form checked(UUID task, Insider insider, String note) {
    Form filled = empty(task, insider).filled(Map.of("note", note));
    return note.isBlank() || note.length() > LONGEST
        ? filled.wrong("note", msg("task.note.wrong", LONGEST))
        : filled;
  }
}
