package dk.samdrift.app.cooperation.programme;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Differences;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** What is asked about a programme, and what was answered. */
record ProgrammeForm(Map<String, String> values) {

  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_REASON = 4000;
  private static final List<String> FIELDS = List.of("name", "decidedBy", "decidedOn", "reason");

  static ProgrammeForm typed(Map<String, String[]> parameters) {
    return filled(field -> Parameters.first(parameters, field).replace("\r\n", "\n").strip());
  }

  static ProgrammeForm empty() {
    return filled(field -> "");
  }

  static ProgrammeForm of(Programme programme) {
    Map<String, String> values =
        Map.of(
            "name", programme.name(),
            "decidedBy", programme.decidedBy(),
            "decidedOn", programme.decidedOn().toString(),
            "reason", programme.reason());
    return filled(field -> values.getOrDefault(field, ""));
  }

  private static ProgrammeForm filled(UnaryOperator<String> answers) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, answers.apply(field)));
    return new ProgrammeForm(values);
  }

  String get(String field) {
    return values.getOrDefault(field, "");
  }

  Form form(String action, String cancel) {
    return Form.of(
            "programme",
            action,
            msg("cooperation.programme.save"),
            line("name"),
            line("decidedBy"),
            Field.date("decidedOn", label("decidedOn")),
            Field.of("reason", label("reason"), new FieldKind.TextArea(5, LONGEST_REASON))
                .hint(msg("cooperation.programme.reason.hint"))
                .optional())
        .filled(values)
        .cancelTo(cancel);
  }

  private static Field line(String name) {
    return Field.text(name, label(name))
        .hint(msg("cooperation.programme." + name + ".hint"))
        .autocomplete("off");
  }

  private static String label(String field) {
    return msg("cooperation.programme." + field);
  }

  /**
   * The form with what is wrong.
   *
   * @param isTaken has another programme the name?
   */
  Form check(Form form, boolean isTaken, LocalDate today) {
    Form checked = form;
    for (String field : List.of("name", "decidedBy")) {
      if (get(field).isEmpty() || get(field).length() > LONGEST_LINE) {
        checked = checked.wrong(field, msg("cooperation.programme." + field + ".wrong"));
      }
    }
    if (isTaken) {
      checked = checked.wrong("name", msg("cooperation.programme.name.taken", get("name")));
    }
    if (Parameters.day(get("decidedOn")).filter(day -> !day.isAfter(today)).isEmpty()) {
      checked = checked.wrong("decidedOn", msg("cooperation.programme.decidedOn.wrong"));
    }
    return get("reason").length() > LONGEST_REASON
        ? checked.wrong("reason", msg("cooperation.text.too-long"))
        : checked;
  }

  /** The programme as the answers say, when they were found to be right. */
  Programme programme(UUID id, int version) {
    return new Programme(
        id,
        get("name"),
        get("decidedBy"),
        LocalDate.parse(get("decidedOn")),
        get("reason"),
        version);
  }

  /** The names of the fields that another form says otherwise. */
  String difference(ProgrammeForm other) {
    return Differences.words("cooperation.programme.", FIELDS, values, other.values);
  }
}
