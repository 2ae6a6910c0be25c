package dk.samdrift.app.organisation.board;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.OfficeTerm;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * The end of a term as it was typed.
 *
 * @param last an ISO date
 * @param isMistake was the election registered by mistake, so that it never was?
 */
record EndForm(String last, boolean isMistake) {

  static EndForm typed(Map<String, String[]> parameters) {
    return new EndForm(
        Parameters.first(parameters, "last").strip(),
        Parameters.first(parameters, "mistake").equals("true"));
  }

  Form form(String path, String cancel) {
    return Form.of(
            "end",
            path,
            msg("organisation.term.end"),
            Field.date("last", msg("organisation.term.last"))
                .hint(msg("organisation.term.last.hint"))
                .value(last),
            Field.checkbox("mistake", msg("organisation.term.mistake"))
                .hint(msg("organisation.term.mistake.hint"))
                .value(isMistake ? "true" : ""))
        .cancelTo(cancel);
  }

  /** The form with what is wrong. */
  Form check(Form form, OfficeTerm term) {
    LocalDate to = term.period().to();
    Optional<LocalDate> day = Parameters.day(last);
    if (isMistake) {
      return form;
    }
    if (day.isEmpty()) {
      return form.wrong("last", msg("organisation.term.day.wrong"));
    }
    if (day.get().isBefore(term.period().from())) {
      return form.wrong(
          "last", msg("organisation.term.last.before", Formats.fullDay(term.period().from())));
    }
    return to != null && day.get().isAfter(to)
        ? form.wrong("last", msg("organisation.term.last.after", Formats.fullDay(to)))
        : form;
  }

  /** The last day, when it was found to be right. */
  LocalDate day(OfficeTerm term) {
    return isMistake ? term.period().from().minusDays(1) : Parameters.day(last).orElseThrow();
  }
}
