package dk.samdrift.app.cooperation.course;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.playbook.Vocabulary;
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
 * What a cooperation is to become, as it was typed.
 *
 * @param on an ISO date
 */
record TurnForm(String to, String by, String on, String reason, String lesson) {

  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_WHO = 200;

  static TurnForm empty(LocalDate today) {
    return new TurnForm("", "", today.toString(), "", "");
  }

  static TurnForm typed(Map<String, String[]> parameters) {
    return new TurnForm(
        Parameters.first(parameters, "to"),
        Parameters.first(parameters, "by").strip(),
        Parameters.first(parameters, "on").strip(),
        Parameters.first(parameters, "reason").strip(),
        Parameters.first(parameters, "lesson").strip());
  }

  Form form(Cooperation now, String path, Vocabulary words) {
    List<Choice> choices =
        now.state().next().stream()
            .sorted()
            .map(one ->
                new Choice(
                    one.name(),
                    msg("cooperation.turn.to." + key(now, one)),
                    msg("cooperation.turn.hint." + key(now, one), words.cooperation().the())))
            .toList();
    return Form.of(
            "turn",
            path + "/course?version=" + now.version(),
            msg("cooperation.turn.do"),
            Field.radios("to", msg("cooperation.turn.ask"), choices).value(to),
            Field.date("on", msg("cooperation.turn.on"))
                .hint(msg("cooperation.turn.on.hint"))
                .value(on),
            Field.text("by", msg("cooperation.decided.by"))
                .hint(msg("cooperation.decided.by.hint"))
                .value(by),
            area("reason").value(reason),
            area("lesson").value(lesson).optional())
        .cancelTo(path);
  }

  /** Going on and going back are asked about in other words. */
  private static String key(Cooperation now, CooperationState to) {
    boolean isBack =
        to == CooperationState.PROJECT
            && now.state() != CooperationState.IDEA
            && now.state() != CooperationState.OPERATION;
    boolean isAnew = to == CooperationState.PROJECT && now.state() == CooperationState.OPERATION;
    return isBack ? "RESUME" : isAnew ? "ANEW" : to.name();
  }

  private static Field area(String name) {
    return Field.of(name, msg("cooperation.turn." + name), new FieldKind.TextArea(4, LONGEST_TEXT))
        .hint(msg("cooperation.turn." + name + ".hint"));
  }

  Form check(Form form, Cooperation now, LocalDate today) {
    Form checked = form;
    if (wanted(now).isEmpty()) {
      checked = checked.wrong("to", msg("cooperation.turn.to.wrong"));
    }
    Optional<LocalDate> day = day();
    if (day.isEmpty() || day.get().isAfter(today)) {
      checked = checked.wrong("on", msg("cooperation.decided.on.wrong"));
    }
    if (by.isEmpty() || by.length() > LONGEST_WHO) {
      checked = checked.wrong("by", msg("cooperation.decided.by.wrong"));
    }
    if (reason.isEmpty() || reason.length() > LONGEST_TEXT) {
      checked = checked.wrong("reason", msg("cooperation.decided.reason.wrong"));
    }
    return lesson.length() > LONGEST_TEXT
        ? checked.wrong("lesson", msg("cooperation.start.text.long"))
        : checked;
  }

  Optional<CooperationState> wanted(Cooperation now) {
    return now.state().next().stream().filter(one -> one.name().equals(to)).findAny();
  }

  boolean goesIntoOperation() {
    return to.equals(CooperationState.OPERATION.name());
  }

  Optional<LocalDate> day() {
    return Parameters.day(on);
  }
}
