package dk.samdrift.app.cooperation.note;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.form.Choice;
import java.util.List;
import java.util.stream.Stream;

/** What a note is about. */
public enum NoteKind {
  /** What somebody saw or thought of. */
  NOTE,
  /** Somebody talked with somebody. */
  DIALOGUE,
  /** Something was decided. */
  DECISION,
  /** Somebody disagrees with somebody. */
  CONFLICT,
  /** Somebody is worried. */
  WORRY,
  /** Something is said that nobody has said. */
  RUMOUR;

  /** What users call it. */
  public String words() {
    return msg("cooperation.note.kind." + name());
  }

  /** Who may see one of this kind when nothing else is chosen. */
  Audience usual() {
    return switch (this) {
      case NOTE -> Audience.OPERATIONS;
      case DECISION -> Audience.REPRESENTATIVES;
      case DIALOGUE, CONFLICT, WORRY, RUMOUR -> Audience.MANAGEMENT;
    };
  }

  Tag tag() {
    return switch (this) {
      case NOTE, DIALOGUE -> Tag.neutral(words());
      case DECISION -> Tag.good(words());
      case WORRY, RUMOUR -> Tag.warn(words());
      case CONFLICT -> Tag.bad(words());
    };
  }

  static List<Choice> choices() {
    return Stream.of(values()).map(one -> Choice.of(one.name(), one.words())).toList();
  }
}
