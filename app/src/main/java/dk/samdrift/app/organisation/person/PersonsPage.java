package dk.samdrift.app.organisation.person;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.table.Column;
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

  static PersonsPage of(
      Frame frame, Insider insider, TableQuery query, long total, List<PersonRow> rows) {
    String path = path(insider);
    Action add = Action.main(msg("organisation.person.add"), path + "/new");
    boolean mayAdd = insider.hasEverywhere(Role.ADMINISTRATOR);
    Table table =
        Table.plain(
                "persons",
                msg("organisation.persons"),
                COLUMNS,
                total,
                new EmptyState(
                    msg("organisation.persons.none"),
                    msg("organisation.persons.none.next"),
                    mayAdd ? add : null))
            .shaped(Table.Shape.LIST)
            .asked(query, msg("organisation.persons.search"));
    return new PersonsPage(
        frame.titled(msg("organisation.persons")),
        path,
        table,
        rows,
        mayAdd ? List.of(add) : List.of());
  }
}
