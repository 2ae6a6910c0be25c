package dk.samdrift.app.cooperation.note;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is asked about a note, and what was answered. */
record NoteForm(Map<String, String> values) {

  private static final int LONGEST_PARTIES = 500;
  private static final int LONGEST_BODY = 8000;

  /** The audience that goes with the kind. */
  private static final String USUAL = "USUAL";

  private static final List<String> FIELDS =
      List.of("kind", "day", "parties", "body", "milestone", "audience");

  static NoteForm typed(Map<String, String[]> parameters) {
    return filled(field -> Parameters.first(parameters, field).replace("\r\n", "\n").strip());
  }

  static NoteForm empty(String milestone, LocalDate today) {
    Map<String, String> values =
        Map.of("milestone", milestone, "day", today.toString(), "audience", USUAL);
    return filled(field -> values.getOrDefault(field, ""));
  }

  static NoteForm of(Note note) {
    Map<String, String> values =
        Map.of(
            "kind", note.kind().name(),
            "day", note.day().toString(),
            "parties", note.parties(),
            "body", note.body(),
            "milestone", Objects.toString(note.milestone(), ""),
            "audience", note.audience().name());
    return filled(field -> values.getOrDefault(field, ""));
  }

  private static NoteForm filled(UnaryOperator<String> answers) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, answers.apply(field)));
    return new NoteForm(values);
  }

  String get(String field) {
    return values.getOrDefault(field, "");
  }

  Form form(String action, String cancel, Playbook playbook, Access access) {
    return Form.of(
            "note",
            action,
            msg("cooperation.note.save"),
            Field.radios("kind", label("kind"), NoteKind.choices()),
            Field.date("day", label("day")).hint(msg("cooperation.note.day.hint")),
            Field.text("parties", label("parties"))
                .hint(msg("cooperation.note.parties.hint"))
                .autocomplete("off")
                .optional(),
            Field.of("body", label("body"), new FieldKind.TextArea(8, LONGEST_BODY))
                .hint(msg("cooperation.note.body.hint")),
            Field.select("milestone", label("milestone"), MilestoneChoices.of(playbook)).optional(),
            Field.radios("audience", label("audience"), audiences(access)))
        .filled(values)
        .cancelTo(cancel);
  }

  private static List<Choice> audiences(Access access) {
    List<Choice> choices = new ArrayList<>();
    choices.add(
        new Choice(
            USUAL, msg("cooperation.note.audience.usual"), msg("cooperation.note.audience.hint")));
    access.audiences().forEach(one -> choices.add(Choice.of(one.name(), one.words())));
    return choices;
  }

  private static String label(String field) {
    return msg("cooperation.note." + field);
  }

  /** The form with what is wrong. */
  Form check(Form form, Playbook playbook, Access access, LocalDate today) {
    Form checked = form;
    if (!isOffered(NoteKind.choices(), "kind")) {
      checked = checked.wrong("kind", msg("cooperation.note.kind.wrong"));
    }
    if (Parameters.day(get("day")).filter(day -> !day.isAfter(today)).isEmpty()) {
      checked = checked.wrong("day", msg("cooperation.note.day.wrong"));
    }
    if (get("parties").length() > LONGEST_PARTIES) {
      checked = checked.wrong("parties", msg("cooperation.text.too-long"));
    }
    if (get("body").isEmpty()) {
      checked = checked.wrong("body", msg("cooperation.note.body.wrong"));
    } else if (get("body").length() > LONGEST_BODY) {
      checked = checked.wrong("body", msg("cooperation.text.too-long"));
    }
    if (!get("milestone").isEmpty() && !isOffered(MilestoneChoices.of(playbook), "milestone")) {
      checked = checked.wrong("milestone", msg("cooperation.choice.wrong"));
    }
    return isOffered(audiences(access), "audience")
        ? checked
        : checked.wrong("audience", msg("cooperation.choice.wrong"));
  }

  private boolean isOffered(List<Choice> choices, String field) {
    return choices.stream().anyMatch(one -> one.value().equals(get(field)));
  }

  /** The note as the answers say, when they were found to be right. */
  Note note(UUID cooperation, @Nullable UUID corrects) {
    NoteKind kind = NoteKind.valueOf(get("kind"));
    String audience = get("audience");
    return new Note(
        NewId.next(),
        cooperation,
        Stream.of(get("milestone")).filter(one -> !one.isEmpty()).findAny().orElse(null),
        kind,
        LocalDate.parse(get("day")),
        get("parties"),
        get("body"),
        audience.equals(USUAL) ? kind.usual() : Audience.valueOf(audience),
        corrects,
        "",
        Instant.EPOCH);
  }
}
