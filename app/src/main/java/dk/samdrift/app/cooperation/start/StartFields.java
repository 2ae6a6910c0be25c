package dk.samdrift.app.cooperation.start;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Vocabulary;
import dk.samdrift.app.playbook.WayOfStart;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.form.Field;
import dk.samdrift.app.ui.form.FieldKind;
import dk.samdrift.app.ui.form.Form;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of every cooperation, new, running or changed. */
public final class StartFields {

  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_TEXT = 4000;

  /** Nobody plans further ahead. */
  private static final int MOST_YEARS = 10;

  /** Nothing that runs today is older. */
  private static final LocalDate EARLIEST = LocalDate.of(1950, 1, 1);

  private StartFields() {}

  /** What it is called. */
  public static Field name() {
    return Field.text("name", msg("cooperation.start.name"))
        .hint(msg("cooperation.start.name.hint"))
        .autocomplete("off");
  }

  /** Why. */
  public static Field purpose() {
    return Field.of(
            "purpose", msg("cooperation.start.purpose"), new FieldKind.TextArea(4, LONGEST_TEXT))
        .hint(msg("cooperation.start.purpose.hint"))
        .optional();
  }

  /** How it came about, as playbooks explain it. */
  public static Field way(List<Playbook> playbooks) {
    Map<WayOfStart.Way, Choice> choices = new LinkedHashMap<>();
    playbooks.stream()
        .flatMap(one -> one.waysOfStart().stream())
        .forEach(one ->
            choices.putIfAbsent(one.way(), new Choice(one.way().name(), one.title(), one.text())));
    return Field.radios("way", msg("cooperation.start.way"), List.copyOf(choices.values()));
  }

  /** Who may know of it. */
  public static Field audience(Vocabulary.Noun word) {
    List<Choice> choices =
        Arrays.stream(Audience.values()).map(one -> Choice.of(one.name(), one.words())).toList();
    return Field.radios("audience", msg("cooperation.start.audience", word.the()), choices)
        .hint(msg("cooperation.start.audience.hint"));
  }

  /** What is wrong with the answers to all of them. */
  public static Form check(Form form, Map<String, String> values) {
    Form checked = form;
    String name = values.getOrDefault("name", "").strip();
    if (name.isEmpty()) {
      checked = checked.wrong("name", msg("cooperation.start.name.none"));
    } else if (name.length() > LONGEST_NAME) {
      checked = checked.wrong("name", msg("cooperation.start.name.long"));
    }
    if (values.getOrDefault("purpose", "").length() > LONGEST_TEXT) {
      checked = checked.wrong("purpose", msg("cooperation.start.text.long"));
    }
    if (way(values).isEmpty()) {
      checked = checked.wrong("way", msg("cooperation.start.way.wrong"));
    }
    return audience(values).isEmpty()
        ? checked.wrong("audience", msg("cooperation.start.audience.wrong"))
        : checked;
  }

  /** What is wrong with the planned start of one that is yet to come. */
  public static Form checkPlanned(Form form, LocalDate start, LocalDate today) {
    return start.isBefore(today)
        ? form.wrong("startsOn", msg("cooperation.start.day.past"))
        : checkStart(form, start, today);
  }

  /** What is wrong with a start that may be behind or ahead. */
  public static Form checkStart(Form form, LocalDate start, LocalDate today) {
    if (start.isBefore(EARLIEST)) {
      return form.wrong("startsOn", msg("cooperation.start.day.early"));
    }
    return start.isAfter(today.plusYears(MOST_YEARS))
        ? form.wrong("startsOn", msg("cooperation.start.day.late"))
        : form;
  }

  /** The way that was chosen. */
  public static Optional<WayOfStart.Way> way(Map<String, String> values) {
    return Arrays.stream(WayOfStart.Way.values())
        .filter(one -> one.name().equals(values.get("way")))
        .findAny();
  }

  /** The audience that was chosen. */
  public static Optional<Audience> audience(Map<String, String> values) {
    return Arrays.stream(Audience.values())
        .filter(one -> one.name().equals(values.get("audience")))
        .findAny();
  }
}
