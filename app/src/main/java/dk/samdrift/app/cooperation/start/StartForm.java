package dk.samdrift.app.cooperation.start;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.CooperationState;
import dk.samdrift.app.cooperation.mandate.MandateForm;
import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.reach.Reach.Colleague;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked about a cooperation that is to be, as it was typed.
 *
 * @param values by the names of their fields
 */
record StartForm(Map<String, String> values) {

  /** What a new one can begin as. */
  private static final List<CooperationState> STATES =
      List.of(CooperationState.PROJECT, CooperationState.IDEA);

  static StartForm empty(String leader) {
    return new StartForm(
        Map.of(
            "leader",
            leader,
            "audience",
            Audience.REPRESENTATIVES.name(),
            "state",
            CooperationState.PROJECT.name(),
            "way",
            ""));
  }

  static StartForm typed(Map<String, String[]> parameters) {
    Map<String, String> values = new LinkedHashMap<>();
    parameters.keySet().forEach(name -> values.put(name, Parameters.first(parameters, name)));
    return new StartForm(values);
  }

  private static Choice choice(CooperationState state) {
    return new Choice(
        state.name(),
        msg("cooperation.start.state." + state.name()),
        msg("cooperation.start.state.hint." + state.name()));
  }

  /** What it is to begin as, when one that is possible was chosen. */
  Optional<CooperationState> state() {
    return STATES.stream().filter(one -> one.name().equals(get("state"))).findAny();
  }

  String get(String field) {
    return values.getOrDefault(field, "").strip();
  }

  /** The form; each playbook is asked for only when there are several. */
  Form form(String path, String cancel, List<Playbook> playbooks, List<Colleague> leaders) {
    Vocabulary.Noun word = words(playbooks).cooperation();
    List<Field> fields = new ArrayList<>();
    playbook(playbooks).ifPresent(fields::add);
    fields.add(StartFields.name());
    fields.add(StartFields.purpose());
    fields.add(StartFields.way(playbooks));
    fields.add(
        Field.radios(
            "state",
            msg("cooperation.start.state"),
            STATES.stream().map(StartForm::choice).toList()));
    fields.add(
        Field.date("startsOn", msg("cooperation.start.startsOn"))
            .hint(msg("cooperation.start.startsOn.hint", word.the()))
            .optional());
    fields.add(MandateForm.leader(leaders).optional());
    fields.add(MandateForm.hoursField());
    fields.add(MandateForm.termsField());
    fields.add(StartFields.audience(word));
    return Form.of(
            "start", path, msg("cooperation.start.do", word.the()), fields.toArray(Field[]::new))
        .filled(values)
        .cancelTo(cancel);
  }

  /** What it is called here, as long as no playbook was chosen. */
  static Vocabulary words(List<Playbook> playbooks) {
    List<Vocabulary> all = playbooks.stream().map(Playbook::vocabulary).distinct().toList();
    return all.size() == 1 ? all.getFirst() : Vocabulary.COMMON;
  }

  static Optional<Field> playbook(List<Playbook> playbooks) {
    if (playbooks.size() == 1) {
      return Optional.empty();
    }
    List<Choice> choices =
        playbooks.stream()
            .map(one -> new Choice(one.key().name(), one.title(), one.summary()))
            .toList();
    return Optional.of(Field.radios("playbook", msg("cooperation.start.playbook"), choices));
  }

  /** The form with what is wrong. */
  Form check(Form form, List<Playbook> playbooks, List<Colleague> leaders, LocalDate today) {
    Form checked = mandate().checkTerms(StartFields.check(form, values));
    if (chosen(playbooks).isEmpty()) {
      checked = checked.wrong("playbook", msg("cooperation.start.playbook.wrong"));
    }
    if (state().isEmpty()) {
      checked = checked.wrong("state", msg("cooperation.start.state.wrong"));
    }
    Optional<LocalDate> start = startsOn();
    if (start.isPresent()) {
      checked = StartFields.checkPlanned(checked, start.get(), today);
    } else if (!get("startsOn").isEmpty()) {
      checked = checked.wrong("startsOn", msg("cooperation.start.day.wrong"));
    }
    if (!get("leader").isEmpty() && mandate().chosen(leaders).isEmpty()) {
      checked = checked.wrong("leader", msg("cooperation.start.leader.wrong"));
    }
    boolean isForNobody = !(get("hours").isEmpty() && get("terms").isEmpty());
    return get("leader").isEmpty() && isForNobody
        ? checked.wrong("leader", msg("cooperation.start.leader.for-hours"))
        : checked;
  }

  Optional<Playbook> chosen(List<Playbook> playbooks) {
    return playbooks.size() == 1
        ? Optional.of(playbooks.getFirst())
        : playbooks.stream().filter(one -> one.key().name().equals(get("playbook"))).findAny();
  }

  Optional<LocalDate> startsOn() {
    return Parameters.day(get("startsOn"));
  }

  MandateForm mandate() {
    return new MandateForm(get("leader"), "", get("hours"), get("terms"));
  }
}
