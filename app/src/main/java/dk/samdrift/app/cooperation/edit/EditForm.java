package dk.samdrift.app.cooperation.edit;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.start.StartFields;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What a cooperation is called, why it is, when it begins and who may know of it, as it was typed.
 *
 * @param values by the names of their fields
 */
record EditForm(Map<String, String> values) {

  private static final List<String> FIELDS =
      List.of("name", "purpose", "way", "startsOn", "replan", "programme", "audience");

  static EditForm of(Cooperation now) {
    Map<String, String> values = new LinkedHashMap<>();
    values.put("name", now.name());
    values.put("purpose", now.purpose());
    values.put("way", now.way().name());
    values.put("startsOn", Objects.toString(now.startsOn(), ""));
    values.put("replan", "");
    values.put("programme", Objects.toString(now.programme(), ""));
    values.put("audience", now.audience().name());
    return new EditForm(values);
  }

  static EditForm typed(Map<String, String[]> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, Parameters.first(parameters, field).strip()));
    String narrow = narrow(values.getOrDefault("audience", ""));
    if (Parameters.first(parameters, narrow).equals("true")) {
      values.put(narrow, "true");
    }
    return new EditForm(values);
  }

  /** Meant for one circle, a yes does not count for a smaller one. */
  private static String narrow(String audience) {
    return "narrow-" + audience;
  }

  /** Which circle is wanted, when one was chosen. */
  Optional<Audience> audience() {
    return StartFields.audience(values);
  }

  /** Asks whether those who lose sight of it are meant to; says who they are until that is so. */
  Form asking(Form form, List<String> losers, String the) {
    String name = narrow(get("audience"));
    List<Field> fields = new ArrayList<>(form.fields());
    String label = msg("cooperation.edit.narrow", the);
    fields.add(Field.checkbox(name, label).in(form.id()).value(get(name)));
    Form asking = form.asking(fields);
    return get(name).equals("true") ? asking : asking.wrong(name, Narrowing.sentence(losers, the));
  }

  private String get(String field) {
    return values.getOrDefault(field, "");
  }

  Form form(String path, int version, Playbook playbook, List<Choice> programmes) {
    String word = playbook.vocabulary().cooperation().the();
    return Form.of(
            "edit",
            path + "/edit?version=" + version,
            msg("cooperation.edit.do"),
            StartFields.name(),
            StartFields.purpose(),
            StartFields.way(List.of(playbook)),
            Field.date("startsOn", msg("cooperation.edit.startsOn"))
                .hint(msg("cooperation.start.startsOn.hint", word))
                .optional(),
            Field.checkbox("replan", msg("cooperation.edit.replan"))
                .hint(msg("cooperation.edit.replan.hint")),
            Field.select("programme", msg("cooperation.edit.programme"), programmes)
                .hint(msg("cooperation.edit.programme.hint"))
                .optional(),
            StartFields.audience(playbook.vocabulary().cooperation()))
        .filled(values)
        .cancelTo(path);
  }

  Form check(Form form, List<Choice> programmes, LocalDate today) {
    Form checked = StartFields.check(form, values);
    if (!get("programme").isEmpty() && programme(programmes).isEmpty()) {
      checked = checked.wrong("programme", msg("cooperation.edit.programme.wrong"));
    }
    Optional<LocalDate> day = Parameters.day(get("startsOn"));
    if (!get("startsOn").isEmpty() && day.isEmpty()) {
      checked = checked.wrong("startsOn", msg("cooperation.start.day.wrong"));
    }
    if (day.isPresent()) {
      checked = StartFields.checkStart(checked, day.get(), today);
    }
    return isReplanned() && day.isEmpty()
        ? checked.wrong("startsOn", msg("cooperation.edit.replan.no-day"))
        : checked;
  }

  private Optional<UUID> programme(List<Choice> programmes) {
    return programmes.stream()
        .map(Choice::value)
        .filter(get("programme")::equals)
        .findAny()
        .map(UUID::fromString);
  }

  boolean isReplanned() {
    return get("replan").equals("true");
  }

  /** The cooperation as the answers say, when they were found to be right. */
  Cooperation of(Cooperation before, int version, List<Choice> programmes) {
    return new Cooperation(
        before.id(),
        before.number(),
        get("name"),
        before.playbook(),
        StartFields.way(values).orElseThrow(),
        before.state(),
        get("purpose"),
        Parameters.day(get("startsOn")).orElse(null),
        before.wasRunning(),
        programme(programmes).orElse(null),
        StartFields.audience(values).orElseThrow(),
        version);
  }
}
