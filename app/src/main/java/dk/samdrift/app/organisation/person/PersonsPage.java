package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.List;
import java.util.Map;

/**
 * All persons of an organisation.
 *
 * @param path of the page
 */
public record PersonsPage(
    Frame frame, String path, Table table, List<PersonRow> rows, List<Action> actions) {

  private static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("organisation.person.name")).sortedBy("name"),
          Column.text(msg("identity.email")).sortedBy("email"),
          Column.text(msg("organisation.person.roles")));

  static String path(Insider insider) {
    return "/" + insider.slug() + "/organisation/persons";
  }

  static TableQuery query(Insider insider, Map<String, String[]> parameters) {
    return TableQuery.of(path(insider), parameters, COLUMNS, Sort.ascending("name"));
  }

  static Filter state(Map<String, String[]> parameters) {
    return new Filter(
        "state",
        msg("organisation.persons.state"),
        List.of(
            Choice.of("present", msg("organisation.persons.state.present")),
            Choice.of("idle", msg("organisation.persons.state.idle")),
            Choice.of("left", msg("organisation.persons.state.left"))),
        Parameters.first(parameters, "state"));
  }

  static Table table(Insider insider, TableQuery query, Filter state, long total) {
    return Table.plain(
            "persons",
            msg("organisation.persons"),
            COLUMNS,
            total,
            new EmptyState(
                msg("organisation.persons.none"),
                msg("organisation.persons.none.next"),
                insider.hasEverywhere(Role.ADMINISTRATOR) ? add(insider) : null))
        .shaped(Table.Shape.LIST)
        .asked(query, msg("organisation.persons.search"))
        .filteredBy(state);
  }

  static PersonsPage of(Frame frame, Insider insider, Table table, List<PersonRow> rows) {
    return new PersonsPage(
        frame.titled(msg("organisation.persons")),
        path(insider),
        table,
        rows,
        insider.hasEverywhere(Role.ADMINISTRATOR) ? List.of(add(insider)) : List.of());
  }

  private static Action add(Insider insider) {
    return Action.main(msg("organisation.person.add"), path(insider) + "/new");
  }
}
