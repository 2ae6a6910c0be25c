package dk.samdrift.app.task.one;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.task.Responsible;
import dk.samdrift.app.task.Task;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A question about a task, and how it was answered.
 *
 * @param values by the names of the fields
 */
record AskForm(Ask ask, Map<String, String> values) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_GUIDANCE = 5000;
  private static final int LONGEST_REASON = 500;

  static AskForm of(Ask ask, Task task) {
    PersonId person = task.responsible().person();
    return new AskForm(
        ask,
        switch (ask) {
          case EDIT ->
              Map.of(
                  "title", task.title(),
                  "guidance", task.guidance(),
                  "audience", task.audience().name());
          case MOVE -> Map.of("due", Objects.toString(task.due(), ""));
          case GIVE -> Map.of("who", person == null ? "" : person.toString());
        });
  }

  static AskForm typed(Ask ask, Map<String, String[]> parameters) {
    Map<String, String> values = new HashMap<>();
    for (String name : List.of("title", "guidance", "audience", "due", "who", "reason")) {
      values.put(name, Parameters.first(parameters, name).strip());
    }
    return new AskForm(ask, values);
  }

  private String get(String name) {
    return values.getOrDefault(name, "");
  }

  /** What is saved, beside a reason that nobody else can have given. */
  Map<String, String> because(String reason) {
    Map<String, String> all = new HashMap<>(values);
    all.put("reason", reason);
    return all;
  }

  String reason() {
    return get("reason");
  }

  /**
   * The form.
   *
   * @param people whom it can be given to
   */
  Form form(Task task, String path, int version, List<Choice> people) {
    Field reason = Field.text("reason", msg("task.reason")).autocomplete("off");
    List<Field> fields =
        switch (ask) {
          case EDIT -> edit(task);
          case MOVE ->
              List.of(
                  Field.date("due", msg("task.due")).hint(msg("task.due.hint")).optional(),
                  reason.hint(msg("task.reason.hint")));
          case GIVE -> List.of(Field.select("who", msg("task.who"), people), reason.optional());
        };
    return Form.of(
            "task-" + (ask.action().isEmpty() ? "edit" : ask.action().substring(1)),
            path + ask.action() + "?version=" + version,
            msg("task.save." + ask.name()),
            fields.toArray(Field[]::new))
        .filled(values)
        .cancelTo(path);
  }

  private static List<Field> edit(Task task) {
    Field title = Field.text("title", msg("task.title")).autocomplete("off");
    Field guidance =
        Field.of("guidance", msg("task.guidance"), new FieldKind.TextArea(5, LONGEST_GUIDANCE))
            .optional();
    return task.cooperation() == null
        ? List.of(title, guidance)
        : List.of(title, guidance, audience());
  }

  /** Who may see a task of a cooperation. */
  static Field audience() {
    List<Choice> circles =
        Arrays.stream(Audience.values()).map(one -> Choice.of(one.name(), one.words())).toList();
    return Field.select("audience", msg("task.audience"), circles);
  }

  /**
   * The form with what is wrong.
   *
   * @param circle the visitor's, who is not to shut himself out
   */
  Form check(Form form, Task task, List<Choice> people, Audience circle) {
    return switch (ask) {
      case EDIT -> checkText(form, task, circle);
      case MOVE -> checkDay(form);
      case GIVE ->
          people.stream().anyMatch(one -> one.value().equals(get("who")))
              ? form
              : form.wrong("who", msg("task.who.wrong"));
    };
  }

  private Form checkText(Form form, Task task, Audience circle) {
    Form checked = form;
    if (get("title").isEmpty() || get("title").length() > LONGEST_TITLE) {
      checked = checked.wrong("title", msg("task.title.wrong"));
    }
    if (get("guidance").length() > LONGEST_GUIDANCE) {
      checked = checked.wrong("guidance", msg("task.guidance.wrong", LONGEST_GUIDANCE));
    }
    if (task.cooperation() != null && !isCircle(get("audience"), circle)) {
      checked = checked.wrong("audience", msg("task.audience.wrong"));
    }
    return checked;
  }

  /** Is it a circle that somebody of another is in? */
  static boolean isCircle(String name, Audience circle) {
    return Arrays.stream(Audience.values())
        .anyMatch(one -> one.name().equals(name) && one.includes(circle));
  }

  private Form checkDay(Form form) {
    Form checked = form;
    if (!get("due").isEmpty() && Parameters.day(get("due")).isEmpty()) {
      checked = checked.wrong("due", msg("task.due.wrong"));
    }
    boolean isReason = !reason().isEmpty() && reason().length() <= LONGEST_REASON;
    return isReason ? checked : checked.wrong("reason", msg("task.reason.wrong"));
  }

  /** The task as the answers say, when they were found to be right. */
  Task applied(Task task, int version) {
    @Nullable LocalDate due =
        ask == Ask.MOVE ? Parameters.day(get("due")).orElse(null) : task.due();
    boolean isEdit = ask == Ask.EDIT;
    Audience audience =
        isEdit && task.cooperation() != null ? Audience.valueOf(get("audience")) : task.audience();
    Task applied =
        task.with(
            isEdit ? get("title") : task.title(),
            isEdit ? get("guidance") : task.guidance(),
            due,
            ask == Ask.GIVE ? responsible(task.responsible().role()) : task.responsible(),
            audience);
    return applied.seenAt(version);
  }

  private Responsible responsible(@Nullable Role role) {
    String who = get("who");
    return new Responsible(role, who.isEmpty() ? null : new PersonId(UUID.fromString(who)));
  }
}
