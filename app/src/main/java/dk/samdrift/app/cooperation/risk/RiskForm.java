package dk.samdrift.app.cooperation.risk;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Differences;
import dk.samdrift.app.organisation.PersonId;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Milestone;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What is asked about a risk, and what was answered. */
record RiskForm(Map<String, String> values) {

  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_TEXT = 4000;

  private static final List<String> FIELDS =
      List.of(
          "title",
          "description",
          "milestone",
          "likelihood",
          "consequence",
          "mitigation",
          "owner",
          "status",
          "audience");

  /**
   * What can be chosen.
   *
   * @param access of who chooses
   */
  record Choices(Playbook playbook, Access access, List<Candidate> candidates) {}

  static RiskForm typed(Map<String, String[]> parameters) {
    return filled(field -> Parameters.first(parameters, field).replace("\r\n", "\n").strip());
  }

  /** An open risk that nobody has judged, at a milestone perhaps. */
  static RiskForm empty(String milestone) {
    Map<String, String> values =
        Map.of(
            "milestone", milestone,
            "status", RiskStatus.OPEN.name(),
            "audience", Audience.MANAGEMENT.name());
    return filled(field -> values.getOrDefault(field, ""));
  }

  /** The same with what the playbook says of a challenge. */
  static RiskForm of(Milestone.Challenge challenge, String milestone) {
    Map<String, String> values = new LinkedHashMap<>(empty(milestone).values);
    values.put("title", challenge.title());
    values.put("description", challenge.text());
    values.put("mitigation", challenge.mitigation());
    return new RiskForm(values);
  }

  static RiskForm of(Risk risk) {
    Map<String, String> values =
        Map.of(
            "title", risk.title(),
            "description", risk.description(),
            "milestone", Objects.toString(risk.milestone(), ""),
            "likelihood", Objects.toString(risk.likelihood(), ""),
            "consequence", Objects.toString(risk.consequence(), ""),
            "mitigation", risk.mitigation(),
            "owner", Objects.toString(risk.owner(), ""),
            "status", risk.status().name(),
            "audience", risk.audience().name());
    return filled(field -> values.getOrDefault(field, ""));
  }

  private static RiskForm filled(UnaryOperator<String> answers) {
    Map<String, String> values = new LinkedHashMap<>();
    FIELDS.forEach(field -> values.put(field, answers.apply(field)));
    return new RiskForm(values);
  }

  String get(String field) {
    return values.getOrDefault(field, "");
  }

  Form form(String action, String cancel, Choices choices) {
    return Form.of(
            "risk",
            action,
            msg("cooperation.risk.save"),
            Field.text("title", label("title")).hint(msg("cooperation.risk.title.hint")),
            text("description"),
            Field.select("milestone", label("milestone"), MilestoneChoices.of(choices.playbook()))
                .optional(),
            scale("likelihood"),
            scale("consequence"),
            text("mitigation"),
            Field.select(
                    "owner",
                    label("owner"),
                    choices.candidates().stream().map(Candidate::choice).toList())
                .optional(),
            Field.radios("status", label("status"), RiskStatus.choices()),
            Field.radios("audience", label("audience"), audiences(choices.access())))
        .filled(values)
        .cancelTo(cancel);
  }

  private static List<Choice> audiences(Access access) {
    return access.audiences().stream().map(one -> Choice.of(one.name(), one.words())).toList();
  }

  private static Field text(String name) {
    return Field.of(name, label(name), new FieldKind.TextArea(5, LONGEST_TEXT))
        .hint(msg("cooperation.risk." + name + ".hint"))
        .optional();
  }

  private static Field scale(String name) {
    List<Choice> steps =
        IntStream.rangeClosed(1, RiskLevel.MOST)
            .mapToObj(step -> Choice.of(Integer.toString(step), Risk.words(step)))
            .toList();
    return Field.select(name, label(name), steps)
        .hint(msg("cooperation.risk." + name + ".hint"))
        .optional();
  }

  private static String label(String field) {
    return msg("cooperation.risk." + field);
  }

  /** The form with what is wrong. */
  Form check(Form form, Choices choices) {
    Form checked = form;
    if (get("title").isEmpty() || get("title").length() > LONGEST_TITLE) {
      checked = checked.wrong("title", msg("cooperation.risk.title.wrong"));
    }
    for (String field : List.of("description", "mitigation")) {
      if (get(field).length() > LONGEST_TEXT) {
        checked = checked.wrong(field, msg("cooperation.text.too-long"));
      }
    }
    for (String field : FIELDS) {
      if (form.field(field).kind() instanceof FieldKind.Select(List<Choice> offered)) {
        checked = offered(checked, field, offered, true);
      } else if (form.field(field).kind() instanceof FieldKind.Radios(List<Choice> offered)) {
        checked = offered(checked, field, offered, false);
      }
    }
    return checked.errors().isEmpty() ? ownerSees(checked, choices) : checked;
  }

  private Form offered(Form form, String field, List<Choice> offered, boolean mayBeEmpty) {
    boolean isOffered =
        get(field).isEmpty()
            ? mayBeEmpty
            : offered.stream().anyMatch(one -> one.value().equals(get(field)));
    return isOffered ? form : form.wrong(field, msg("cooperation.choice.wrong"));
  }

  private Form ownerSees(Form form, Choices choices) {
    Audience audience = Audience.valueOf(get("audience"));
    return choices.candidates().stream()
        .filter(one -> one.person().toString().equals(get("owner")))
        .filter(one -> !audience.includes(one.circle()))
        .findAny()
        .map(one -> form.wrong("owner", msg("cooperation.risk.owner.blind", one.name())))
        .orElse(form);
  }

  /** The risk as the answers say, when they were found to be right. */
  Risk risk(Risk before, int version) {
    String owner = get("owner");
    return new Risk(
        before.id(),
        before.cooperation(),
        get("milestone").isEmpty() ? null : get("milestone"),
        before.challenge(),
        get("title"),
        get("description"),
        number("likelihood"),
        number("consequence"),
        owner.isEmpty() ? null : PersonId.of(owner),
        "",
        get("mitigation"),
        RiskStatus.valueOf(get("status")),
        Audience.valueOf(get("audience")),
        version);
  }

  private @Nullable Integer number(String field) {
    return get(field).isEmpty() ? null : Integer.valueOf(get(field));
  }

  /** The names of the fields that another form says otherwise. */
  String difference(RiskForm other) {
    return Differences.words("cooperation.risk.", FIELDS, values, other.values);
  }
}
