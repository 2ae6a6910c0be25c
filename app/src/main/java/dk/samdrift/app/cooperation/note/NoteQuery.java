package dk.samdrift.app.cooperation.note;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.cooperation.MilestoneChoices;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.List;
import java.util.Map;

/** Which notes are asked for. */
record NoteQuery(TableQuery table, Filter kinds, Filter milestones, Filter from, Filter to) {

  static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("cooperation.note.day")).sortedBy("day"),
          Column.text(msg("cooperation.note.body")),
          Column.text(msg("cooperation.note.by")));

  /** What an address asks for. */
  static NoteQuery of(String path, Map<String, String[]> parameters, Playbook playbook) {
    Filter from = day("from", parameters);
    Filter to = day("to", parameters);
    // ISO dates are in the order of their texts.
    boolean isBackwards = !to.value().isEmpty() && to.value().compareTo(from.value()) < 0;
    return new NoteQuery(
        TableQuery.of(path, parameters, COLUMNS, Sort.descending("day")),
        choice("kind", NoteKind.choices(), parameters),
        choice("milestone", MilestoneChoices.of(playbook), parameters),
        from,
        isBackwards ? to.wrong(msg("cooperation.note.to.before")) : to);
  }

  private static Filter choice(
      String name, List<Choice> choices, Map<String, String[]> parameters) {
    return new Filter(
        name, msg("cooperation.note." + name), choices, Parameters.first(parameters, name));
  }

  private static Filter day(String name, Map<String, String[]> parameters) {
    return Filter.day(name, msg("cooperation.note." + name), Parameters.first(parameters, name));
  }
}
