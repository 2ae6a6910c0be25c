package dk.samdrift.app.task.one;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.task.NewTask;
import dk.samdrift.app.task.Responsible;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A task that somebody writes.
 *
 * @param values by the names of the fields
 */
record NewTaskForm(Map<String, String> values) {

  private static final String SELF = "self";
  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_GUIDANCE = 5000;
  private static final List<String> NAMES =
      List.of("title", "guidance", "due", "cooperation", "who", "audience");

  static NewTaskForm empty(String cooperation) {
    return new NewTaskForm(
        Map.of("who", SELF, "cooperation", cooperation, "audience", Audience.PUBLIC.name()));
  }

  static NewTaskForm typed(Map<String, String[]> parameters) {
    Map<String, String> values = new HashMap<>();
    NAMES.forEach(name -> values.put(name, Parameters.first(parameters, name).strip()));
    return new NewTaskForm(values);
  }

  String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** Has it a cooperation? */
  boolean isShared() {
    return !get("cooperation").isEmpty();
  }

  /**
   * The form.
   *
   * @param cooperations that the visitor may know of, by their ids
   */
  Form form(Insider insider, Map<UUID, String> cooperations) {
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("title", msg("task.title")).autocomplete("off"));
    fields.add(Field.date("due", msg("task.due")).optional());
    fields.add(
        Field.of("guidance", msg("task.guidance"), new FieldKind.TextArea(4, LONGEST_GUIDANCE))
            .optional());
    if (!cooperations.isEmpty()) {
      List<Choice> names = new ArrayList<>();
      names.add(Choice.of("", msg("task.cooperation.none")));
      cooperations.forEach((id, name) -> names.add(Choice.of(id.toString(), name)));
      fields.add(
          Field.select("cooperation", msg("task.cooperation"), names)
              .hint(msg("task.cooperation.hint"))
              .optional());
      fields.add(Field.select("who", msg("task.who"), people()).hint(msg("task.who.hint")));
      fields.add(AskForm.audience().hint(msg("task.audience.hint")));
    }
    String path = SeenTask.list(insider);
    return Form.of("new-task", path, msg("task.create"), fields.toArray(Field[]::new))
        .filled(values)
        .cancelTo(path);
  }

  private static List<Choice> people() {
    List<Choice> people = new ArrayList<>();
    people.add(Choice.of(SELF, msg("task.who.self")));
    for (Role role : Role.values()) {
      people.add(Choice.of(role.name(), msg("task.who.role", role.words())));
    }
    return people;
  }

  /**
   * The form with what is wrong.
   *
   * @param circle the writer's in the cooperation
   */
  Form check(Form form, Map<UUID, String> cooperations, Audience circle) {
    Form checked = form;
    if (get("title").isEmpty() || get("title").length() > LONGEST_TITLE) {
      checked = checked.wrong("title", msg("task.title.wrong"));
    }
    if (!get("due").isEmpty() && Parameters.day(get("due")).isEmpty()) {
      checked = checked.wrong("due", msg("task.due.wrong"));
    }
    if (get("guidance").length() > LONGEST_GUIDANCE) {
      checked = checked.wrong("guidance", msg("task.guidance.wrong", LONGEST_GUIDANCE));
    }
    return cooperations.isEmpty() ? checked : checkShared(checked, cooperations, circle);
  }

  private Form checkShared(Form form, Map<UUID, String> cooperations, Audience circle) {
    Form checked = form;
    boolean isSelf = get("who").equals(SELF);
    boolean isRole = Arrays.stream(Role.values()).anyMatch(one -> one.name().equals(get("who")));
    if (!isSelf && !isRole) {
      checked = checked.wrong("who", msg("task.who.wrong"));
    }
    if (!isShared()) {
      return isRole ? checked.wrong("cooperation", msg("task.cooperation.needed")) : checked;
    }
    if (cooperations.keySet().stream().noneMatch(id -> id.toString().equals(get("cooperation")))) {
      return checked.wrong("cooperation", msg("task.cooperation.wrong"));
    }
    return AskForm.isCircle(get("audience"), circle)
        ? checked
        : checked.wrong("audience", msg("task.audience.wrong"));
  }

  /** The task, when the answers were found to be right. */
  NewTask task(PersonId writer) {
    NewTask task =
        isShared()
            ? NewTask.of(
                UUID.fromString(get("cooperation")),
                null,
                get("title"),
                get("who").equals(SELF)
                    ? Responsible.of(writer)
                    : Responsible.of(Role.valueOf(get("who"))),
                Audience.valueOf(get("audience")))
            : NewTask.own(writer, get("title"));
    return task.guided(get("guidance")).due(Parameters.day(get("due")).orElse(null));
  }
}
