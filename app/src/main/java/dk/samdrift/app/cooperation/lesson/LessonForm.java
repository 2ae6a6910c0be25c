package dk.samdrift.app.cooperation.lesson;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Differences;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.store.NewId;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What is asked about something to learn from, and what was answered. */
record LessonForm(Map<String, String> values) {

  private static final int LONGEST_TITLE = 200;
  private static final int LONGEST_BODY = 8000;
  private static final String YES = "true";

  private static final List<String> FIELDS =
      List.of("milestone", "title", "body", "shared", "audience");

  static LessonForm typed(Map<String, String[]> parameters) {
    return filled(field -> Parameters.first(parameters, field).replace("\r\n", "\n").strip());
  }

  static LessonForm empty(String milestone) {
    Map<String, String> values =
        Map.of("milestone", milestone, "shared", YES, "audience", Audience.REPRESENTATIVES.name());
    return filled(field -> values.getOrDefault(field, ""));
  }

  static LessonForm of(Lesson lesson) {
    Map<String, String> values =
        Map.of(
            "milestone", lesson.milestone(),
            "title", lesson.title(),
            "body", lesson.body(),
            "shared", lesson.isShared() ? YES : "",
            "audience", lesson.audience().name());
    return filled(field -> values.getOrDefault(field, ""));
  }

  private static LessonForm filled(UnaryOperator<String> answers) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, answers.apply(field)));
    return new LessonForm(values);
  }

  String get(String field) {
    return values.getOrDefault(field, "");
  }

  Form form(String action, String cancel, Playbook playbook, Access access) {
    return Form.of(
            "lesson",
            action,
            msg("cooperation.lesson.save"),
            Field.select("milestone", label("milestone"), MilestoneChoices.of(playbook)),
            Field.text("title", label("title"))
                .hint(msg("cooperation.lesson.title.hint"))
                .autocomplete("off"),
            Field.of("body", label("body"), new FieldKind.TextArea(8, LONGEST_BODY))
                .hint(msg("cooperation.lesson.body.hint")),
            Field.radios("audience", label("audience"), audiences(access))
                .hint(msg("cooperation.lesson.audience.hint")),
            Field.checkbox("shared", label("shared"))
                .hint(
                    msg(
                        "cooperation.lesson.shared.hint",
                        playbook.vocabulary().cooperation().many())))
        .filled(values)
        .cancelTo(cancel);
  }

  private static List<Choice> audiences(Access access) {
    return access.audiences().stream().map(one -> Choice.of(one.name(), one.words())).toList();
  }

  private static String label(String field) {
    return msg("cooperation.lesson." + field);
  }

  /** The form with what is wrong. */
  Form check(Form form, Playbook playbook, Access access) {
    Form checked = form;
    if (!isOffered(MilestoneChoices.of(playbook), "milestone")) {
      checked = checked.wrong("milestone", msg("cooperation.lesson.milestone.wrong"));
    }
    if (get("title").isEmpty() || get("title").length() > LONGEST_TITLE) {
      checked = checked.wrong("title", msg("cooperation.lesson.title.wrong"));
    }
    if (get("body").isEmpty()) {
      checked = checked.wrong("body", msg("cooperation.lesson.body.wrong"));
    } else if (get("body").length() > LONGEST_BODY) {
      checked = checked.wrong("body", msg("cooperation.text.too-long"));
    }
    return isOffered(audiences(access), "audience")
        ? checked
        : checked.wrong("audience", msg("cooperation.choice.wrong"));
  }

  private boolean isOffered(List<Choice> choices, String field) {
    return choices.stream().anyMatch(one -> one.value().equals(get(field)));
  }

  /**
   * What there is to learn as the answers say, when they were found to be right.
   *
   * @param before none for a new one
   */
  Lesson lesson(UUID cooperation, Playbook playbook, @Nullable Lesson before, int version) {
    return new Lesson(
        before == null ? NewId.next() : before.id(),
        cooperation,
        playbook.key().name(),
        get("milestone"),
        get("title"),
        get("body"),
        get("shared").equals(YES),
        Audience.valueOf(get("audience")),
        "",
        Instant.EPOCH,
        version);
  }

  /** The names of the fields that another form says otherwise. */
  String difference(LessonForm other) {
    return Differences.words("cooperation.lesson.", FIELDS, values, other.values);
  }
}
