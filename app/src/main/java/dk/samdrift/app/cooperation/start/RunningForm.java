package dk.samdrift.app.cooperation.start;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.Founding;
import dk.samdrift.app.playbook.Milestone.Deliverable;
import dk.samdrift.app.playbook.Phase;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is asked about a cooperation that runs already.
 *
 * @param start its name, way, start and audience are asked as of a new one
 */
record RunningForm(StartForm start) {

  private static final String PAPER = "paper.";
  private static final int LONGEST_TEXT = 4000;
  private static final int LONGEST_WHO = 200;
  private static final int LONGEST_REMARK = 500;

  static RunningForm empty() {
    return new RunningForm(StartForm.empty(""));
  }

  static RunningForm typed(Map<String, String[]> parameters) {
    return new RunningForm(StartForm.typed(parameters));
  }

  private String get(String field) {
    return start.get(field);
  }

  Form form(String path, String cancel, List<Playbook> playbooks) {
    Vocabulary.Noun word = StartForm.words(playbooks).cooperation();
    List<Field> fields = new ArrayList<>();
    StartForm.playbook(playbooks).ifPresent(fields::add);
    fields.add(StartFields.name());
    fields.add(StartFields.purpose());
    fields.add(Field.date("startsOn", msg("cooperation.running.since", word.the())));
    fields.add(StartFields.way(playbooks));
    fields.add(
        Field.text("by", msg("cooperation.decided.by")).hint(msg("cooperation.decided.by.hint")));
    fields.add(Field.date("on", msg("cooperation.decided.on")));
    fields.add(
        Field.of(
                "reason",
                msg("cooperation.decided.reason"),
                new FieldKind.TextArea(4, LONGEST_TEXT))
            .hint(msg("cooperation.running.reason.hint")));
    fields.addAll(papers(playbooks));
    fields.add(
        Field.of(
                "papersAt",
                msg("cooperation.running.papersAt"),
                new FieldKind.TextArea(2, LONGEST_REMARK))
            .hint(msg("cooperation.running.papersAt.hint"))
            .optional());
    fields.add(StartFields.audience(word));
    return Form.of(
            "running",
            path,
            msg("cooperation.running.do", word.the()),
            fields.toArray(Field[]::new))
        .filled(start.values())
        .cancelTo(cancel);
  }

  /** The papers that playbooks ask for, phase by phase; each once. */
  private static List<Field> papers(List<Playbook> playbooks) {
    List<Field> fields = new ArrayList<>();
    fields.add(
        Field.heading("papers", msg("cooperation.running.papers"))
            .hint(msg("cooperation.running.papers.hint")));
    Set<String> asked = new HashSet<>();
    for (Playbook playbook : playbooks) {
      for (Phase phase : playbook.phases()) {
        String title =
            playbooks.size() == 1
                ? phase.title()
                : msg("cooperation.running.phase", playbook.title(), phase.title());
        fields.add(
            Field.heading("papers." + playbook.key().name() + "." + phase.id(), title)
                .hint(milestones(phase)));
        phase.milestones().stream()
            .flatMap(one -> one.deliverables().stream())
            .filter(one -> asked.add(one.id()))
            .forEach(one -> fields.add(Field.checkbox(PAPER + one.id(), one.title())));
      }
    }
    return fields;
  }

  /** Which a phase has. */
  private static String milestones(Phase phase) {
    return phase.milestones().stream()
        .map(one -> msg("cooperation.milestone.named", Integer.toString(one.number()), one.brief()))
        .collect(Collectors.joining(", "));
  }

  /** The form with what is wrong. */
  Form check(Form form, List<Playbook> playbooks, LocalDate today) {
    Form checked = StartFields.check(form, start.values());
    if (start.chosen(playbooks).isEmpty()) {
      checked = checked.wrong("playbook", msg("cooperation.start.playbook.wrong"));
    }
    Optional<LocalDate> since = start.startsOn();
    if (since.isEmpty()) {
      checked = checked.wrong("startsOn", msg("cooperation.start.day.wrong"));
    } else if (since.get().isAfter(today)) {
      checked = checked.wrong("startsOn", msg("cooperation.running.since.later"));
    } else {
      checked = StartFields.checkStart(checked, since.get(), today);
    }
    if (get("by").isEmpty() || get("by").length() > LONGEST_WHO) {
      checked = checked.wrong("by", msg("cooperation.decided.by.wrong"));
    }
    if (get("papersAt").length() > LONGEST_REMARK) {
      checked = checked.wrong("papersAt", msg("cooperation.running.papersAt.long"));
    }
    Optional<LocalDate> on = Parameters.day(get("on"));
    if (on.isEmpty() || on.get().isAfter(today)) {
      checked = checked.wrong("on", msg("cooperation.decided.on.wrong"));
    }
    return get("reason").isEmpty() || get("reason").length() > LONGEST_TEXT
        ? checked.wrong("reason", msg("cooperation.decided.reason.wrong"))
        : checked;
  }

  Founding.Decided decided() {
    return new Founding.Decided(get("by"), Parameters.day(get("on")).orElseThrow(), get("reason"));
  }

  /** The deliverables of the chosen playbook that were ticked, and where they are. */
  Map<String, String> papers(Playbook playbook) {
    Map<String, String> ticked = new LinkedHashMap<>();
    playbook.milestones().stream()
        .flatMap(one -> one.deliverables().stream())
        .map(Deliverable::id)
        .filter(id -> get(PAPER + id).equals("true"))
        .forEach(id -> ticked.put(id, get("papersAt")));
    return ticked;
  }
}
