package dk.samdrift.app.organisation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * From when on a level is no more, as it was typed.
 *
 * @param day an ISO date
 */
public record ClosingForm(String day) {

  /** What was typed. */
  public static ClosingForm typed(Map<String, String[]> parameters) {
    return new ClosingForm(Parameters.first(parameters, "day").strip());
  }

  /** The questions. */
  public Form form(String page) {
    return Form.of(
            "closing",
            page + "/closings",
            msg("organisation.closing.do"),
            Field.date("day", msg("organisation.closing.day"))
                .hint(msg("organisation.closing.day.hint"))
                .value(day))
        .cancelTo(page);
  }

  /** The form with what is wrong. */
  public Form check(Form form) {
    return dayOrNone().isEmpty() ? form.wrong("day", msg("organisation.term.day.wrong")) : form;
  }

  /** The day, if it is one. */
  public Optional<LocalDate> dayOrNone() {
    return Parameters.day(day);
  }
}
