package dk.samdrift.app.cooperation.risk;

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

/** Which risks are asked for. */
record RiskQuery(TableQuery table, Filter milestones, Filter statuses, Filter owners) {

  static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("cooperation.risk.title")).sortedBy("title"),
          Column.text(msg("cooperation.risk.weight")).sortedBy("score"),
          Column.text(msg("cooperation.risk.milestone")),
          Column.text(msg("cooperation.risk.owner")));

  /** What an address asks for. */
  static RiskQuery of(
      String path, Map<String, String[]> parameters, Playbook playbook, List<Choice> owners) {
    return new RiskQuery(
        TableQuery.of(path, parameters, COLUMNS, Sort.descending("score")),
        filter("milestone", MilestoneChoices.of(playbook), parameters),
        filter("status", RiskStatus.choices(), parameters),
        filter("owner", owners, parameters));
  }

  private static Filter filter(
      String name, List<Choice> choices, Map<String, String[]> parameters) {
    return new Filter(
        name, msg("cooperation.risk." + name), choices, Parameters.first(parameters, name));
  }
}
