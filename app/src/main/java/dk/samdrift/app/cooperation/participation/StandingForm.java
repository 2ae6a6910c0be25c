package dk.samdrift.app.cooperation.participation;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Standing;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a member is to become, as it was typed.
 *
 * @param from an ISO date
 */
record StandingForm(String standing, String from, String reason) {

  static StandingForm empty(LocalDate today) {
    return new StandingForm("", today.toString(), "");
  }

  static StandingForm typed(Map<String, String[]> parameters) {
    return new StandingForm(
        Parameters.first(parameters, "standing"),
        Parameters.first(parameters, "from").strip(),
        Parameters.first(parameters, "reason").strip());
  }

  Form form(Participation now, String action, String cancel) {
    List<Choice> choices =
        now.standing().next().stream()
            .sorted()
            .map(one ->
                new Choice(
                    one.name(),
                    msg("cooperation.standing.become." + one.name()),
                    msg("cooperation.standing.hint." + one.name())))
            .toList();
    return Form.of(
            "standing",
            action,
            msg("cooperation.participation.save"),
            Field.radios("standing", msg("cooperation.participation.becomes"), choices)
                .value(standing),
            Field.date("from", msg("cooperation.participation.from")).value(from),
            Field.of(
                    "reason",
                    msg("cooperation.participation.reason"),
                    new FieldKind.TextArea(4, AddingForm.LONGEST_REASON))
                .hint(msg("cooperation.participation.reason.hint"))
                .value(reason))
        .cancelTo(cancel);
  }

  Form check(Form form, Participation now) {
    Form checked = form;
    if (standingOrNone(now).isEmpty()) {
      checked = checked.wrong("standing", msg("cooperation.participation.no-standing"));
    }
    Optional<LocalDate> day = day();
    if (day.isEmpty()) {
      checked = checked.wrong("from", msg("cooperation.start.day.wrong"));
    } else if (day.get().isBefore(now.from())) {
      checked = checked.wrong("from", msg("cooperation.participation.from.before"));
    }
    if (reason.isEmpty()) {
      return checked.wrong("reason", msg("cooperation.participation.reason.none"));
    }
    return reason.length() > AddingForm.LONGEST_REASON
        ? checked.wrong("reason", msg("cooperation.participation.reason.long"))
        : checked;
  }

  Optional<Standing> standingOrNone(Participation now) {
    return now.standing().next().stream().filter(one -> one.name().equals(standing)).findAny();
  }

  Optional<LocalDate> day() {
    return Parameters.day(from);
  }
}
