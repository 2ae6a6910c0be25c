package dk.samdrift.app.cooperation.note;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.exchange.FileTable;
import dk.samdrift.app.playbook.Playbook;
import java.util.List;

/** The log on its way into a file. */
final class NoteTable {

  private NoteTable() {}

  static FileTable of(List<Note> notes, Playbook playbook) {
    return new FileTable(
        msg("cooperation.note.page"),
        List.of(
            msg("cooperation.note.day"),
            msg("cooperation.note.kind"),
            msg("cooperation.note.parties"),
            msg("cooperation.note.body"),
            msg("cooperation.note.milestone"),
            msg("cooperation.note.audience"),
            msg("cooperation.note.by"),
            msg("cooperation.note.at")),
        notes.stream().map(note -> row(note, playbook)).toList());
  }

  private static List<Object> row(Note note, Playbook playbook) {
    return List.of(
        note.day(),
        note.kind().words(),
        note.parties(),
        note.body(),
        MilestoneChoices.words(playbook, note.milestone()),
        note.audience().words(),
        note.byName(),
        Formats.moment(note.at()));
  }
}
