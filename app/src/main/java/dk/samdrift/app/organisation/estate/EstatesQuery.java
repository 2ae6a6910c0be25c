package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.ui.Parameters;
import dk.samdrift.app.ui.form.Choice;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Filter;
import dk.samdrift.app.ui.table.Sort;
import dk.samdrift.app.ui.table.TableQuery;
import java.util.List;
import java.util.Map;

/** Which members are asked for. */
public record EstatesQuery(TableQuery table, Filter housings, Filter states) {

  static final List<Column> COLUMNS =
      List.of(
          Column.text(msg("organisation.estate.name")).sortedBy("name"),
          Column.text(msg("organisation.estate.code")).sortedBy("code"),
          Column.text(msg("organisation.housing")).sortedBy("housing"),
          Column.number(msg("organisation.estate.dwellings")).sortedBy("dwellings"),
          Column.number(msg("organisation.units")),
          Column.text(msg("organisation.office.CHAIR.head")));

  /** What an address asks for. */
  public static EstatesQuery of(
      Insider insider, Map<String, String[]> parameters, List<HousingOrganisation> all) {
    List<Choice> names =
        all.stream().map(one -> Choice.of(one.id().toString(), one.name())).toList();
    List<Choice> states =
        List.of(
            Choice.of("open", msg("organisation.estate.state.open")),
            Choice.of("closed", msg("organisation.estate.state.closed")),
            Choice.of("boardless", msg("organisation.estate.state.boardless")));
    return new EstatesQuery(
        TableQuery.of(EstatesPage.path(insider), parameters, COLUMNS, Sort.ascending("housing")),
        new Filter(
            "housing", msg("organisation.housing"), names, Parameters.first(parameters, "housing")),
        new Filter(
            "state",
            msg("organisation.estate.state"),
            states,
            Parameters.first(parameters, "state")));
  }

  String housing() {
    return housings.value();
  }

  String state() {
    return states.value();
  }

  /** Do the rows of a housing organisation stand together? */
  boolean isGrouped() {
    return table.sort().column().equals("housing");
  }
}
