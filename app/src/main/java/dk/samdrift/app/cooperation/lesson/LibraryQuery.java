package dk.samdrift.app.cooperation.lesson;

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
import java.util.stream.Stream;

/** What is looked for in the library. */
record LibraryQuery(TableQuery table, Filter playbooks, Filter milestones) {

  static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("cooperation.lesson.body")),
          Column.text(msg("cooperation.lesson.from")),
          Column.text(msg("cooperation.lesson.written")));

  /** What an address asks for. */
  static LibraryQuery of(String path, Map<String, String[]> parameters, List<Playbook> playbooks) {
    return new LibraryQuery(
        TableQuery.of(path, parameters, COLUMNS, Sort.ascending("milestone")),
        new Filter(
            "playbook",
            msg("cooperation.lesson.playbook"),
            playbooks.stream().map(one -> Choice.of(one.key().name(), one.title())).toList(),
            Parameters.first(parameters, "playbook")),
        new Filter(
            "milestone",
            msg("cooperation.lesson.milestone"),
            playbooks.stream().flatMap(LibraryQuery::milestones).toList(),
            Parameters.first(parameters, "milestone")));
  }

  private static Stream<Choice> milestones(Playbook playbook) {
    return MilestoneChoices.of(playbook).stream()
        .map(one -> Choice.of(id(playbook.key().name(), one.value()), one.label()));
  }

  /** A milestone among those of all playbooks. */
  static String id(String playbook, String milestone) {
    return playbook + "/" + milestone;
  }

  /** Everything about a milestone. */
  static LibraryQuery at(String path, String playbook, String milestone) {
    String id = id(playbook, milestone);
    return new LibraryQuery(
        TableQuery.of(path, Map.of(), COLUMNS, Sort.ascending("milestone")),
        new Filter("playbook", "", List.of(), ""),
        new Filter("milestone", "", List.of(Choice.of(id, id)), id));
  }
}
