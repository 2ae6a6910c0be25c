package dk.samdrift.app.cooperation.milestone;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Step;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A step as it was typed.
 *
 * @param day an ISO date
 */
record StepForm(Step.Kind kind, String day, String reason, String lesson) {

  /** Before it, a year is a slip of the finger. */
  private static final int EARLIEST_YEAR = 2000;

  private static final int ROWS = 4;
  private static final int LONGEST = 4000;

  static StepForm typed(Step.Kind kind, Map<String, String[]> parameters) {
    return new StepForm(
        kind,
        Parameters.first(parameters, "day").strip(),
        Parameters.first(parameters, "reason").strip(),
        Parameters.first(parameters, "lesson").strip());
  }

  static StepForm on(Step.Kind kind, LocalDate today) {
    return new StepForm(kind, today.toString(), "", "");
  }

  /** Where a step of a kind is sent, below its milestone. */
  static String place(Step.Kind kind) {
    return switch (kind) {
      case REACHED -> "/reachings";
      case SKIPPED -> "/skippings";
      case REOPENED -> "/reopenings";
    };
  }

  /** The form, filled in. Where all is there, no reason is asked for. */
  Form form(String path, boolean isReasonWanted) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.date("day", msg("cooperation.step.day")));
    if (isReasonWanted) {
      fields.add(area("reason").hint(msg("cooperation.step.reason.hint")));
    }
    fields.add(area("lesson").hint(msg("cooperation.step.lesson.hint")).optional());
    return Form.of(
            "step-" + kind.name().toLowerCase(Locale.ROOT),
            path + place(kind),
            msg("cooperation.step." + kind),
            fields.toArray(Field[]::new))
        .filled(Map.of("day", day, "reason", reason(), "lesson", lesson()))
        .cancelTo(path);
  }

  private static Field area(String name) {
    return Field.of(name, msg("cooperation.step." + name), new FieldKind.TextArea(ROWS, LONGEST));
  }

  /** The form with what is wrong. */
  Form check(Form form, boolean isReasonWanted, LocalDate today) {
    Form checked = form;
    if (Parameters.day(day).isEmpty()) {
      checked = checked.wrong("day", msg("cooperation.step.day.wrong"));
    } else if (Parameters.day(day).orElseThrow().getYear() < EARLIEST_YEAR) {
      checked = checked.wrong("day", msg("cooperation.step.day.early"));
    } else if (Parameters.day(day).orElseThrow().isAfter(today)) {
      checked = checked.wrong("day", msg("cooperation.step.day.later"));
    }
    if (isReasonWanted && reason.isEmpty()) {
      checked = checked.wrong("reason", msg("cooperation.step.reason.none"));
    }
    if (isReasonWanted && reason.length() > LONGEST) {
      checked = checked.wrong("reason", msg("cooperation.step.text.long"));
    }
    if (lesson.length() > LONGEST) {
      checked = checked.wrong("lesson", msg("cooperation.step.text.long"));
    }
    return checked;
  }

  /** The step, when the answers were found to be right. */
  Step step(String milestone, List<String> missing, String byName, Instant at) {
    return new Step(milestone, kind, LocalDate.parse(day), reason, lesson, missing, byName, at);
  }
}
