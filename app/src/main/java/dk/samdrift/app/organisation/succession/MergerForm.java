package dk.samdrift.app.organisation.succession;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Into which estate another one goes, as it was typed.
 *
 * @param into an id
 * @param day an ISO date
 * @param adds are the figures of both to be added up?
 */
record MergerForm(String into, String day, boolean adds) {

  static MergerForm typed(Map<String, String[]> parameters) {
    return new MergerForm(
        Parameters.first(parameters, "into"),
        Parameters.first(parameters, "day").strip(),
        Parameters.first(parameters, "adds").equals("true"));
  }

  Form form(String page, int version, List<Member> others) {
    List<Choice> choices =
        others.stream()
            .map(one -> Choice.of(one.id().toString(), one.name() + " (" + one.code() + ")"))
            .toList();
    return Form.of(
            "merger",
            page + "/mergers?version=" + version,
            msg("organisation.merger.do"),
            Field.select("into", msg("organisation.merger.into"), choices)
                .hint(msg("organisation.merger.into.hint"))
                .value(into),
            Field.date("day", msg("organisation.merger.day"))
                .hint(msg("organisation.merger.day.hint"))
                .value(day),
            Field.checkbox("adds", msg("organisation.merger.adds"))
                .hint(msg("organisation.merger.adds.hint"))
                .value(Boolean.toString(adds)))
        .cancelTo(page);
  }

  /** The form with what is wrong. */
  Form check(Form form, Member estate, List<Member> others) {
    Form checked = form;
    Optional<Member> chosen = chosen(others);
    if (chosen.isEmpty()) {
      checked = checked.wrong("into", msg("organisation.merger.into.wrong"));
    }
    LocalDate first = firstDay().orElse(null);
    if (first == null) {
      return checked.wrong("day", msg("organisation.term.day.wrong"));
    }
    for (Member one : chosen.map(other -> List.of(estate, other)).orElse(List.of(estate))) {
      if (one.isClosed(first)) {
        checked = checked.wrong("day", msg("organisation.succession.closed", one.name()));
      }
    }
    return checked;
  }

  Optional<Member> chosen(List<Member> others) {
    return others.stream().filter(one -> one.id().toString().equals(into)).findAny();
  }

  Optional<LocalDate> firstDay() {
    return Parameters.day(day);
  }

  /** For the sentences about it. */
  String dayInWords() {
    return firstDay().map(Formats::fullDay).orElse("");
  }

  /** Before anything was typed. */
  static MergerForm empty() {
    return new MergerForm("", "", true);
  }

  UUID intoId() {
    return UUID.fromString(into);
  }
}
