package dk.samdrift.app.organisation.housing;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.housing.HousingEstates.Estate;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The estates on the page of their housing organisation.
 *
 * @param actions adds one, and leads to all where these are not
 */
public record HousingEstateTable(Table table, List<Line> lines, List<Action> actions) {

  /** One of them. */
  public record Line(Link page, String code, boolean isClosed) {}

  static HousingEstateTable of(
      List<Estate> estates,
      long total,
      HousingOrganisation housing,
      Insider insider,
      LocalDate today) {
    String list = HousingPage.members(insider).href();
    List<Line> lines =
        estates.stream()
            .map(estate ->
                new Line(
                    new Link(estate.name(), list + "/" + estate.id()),
                    estate.code(),
                    estate.isClosed()))
            .toList();
    Action add = Action.go(msg("organisation.estate.add"), list + "/new?housing=" + housing.id());
    boolean mayAdd = insider.hasEverywhere(Role.ADMINISTRATOR) && !housing.isClosed(today);
    List<Action> actions = new ArrayList<>();
    if (total > estates.size()) {
      actions.add(
          Action.go(
              msg("organisation.housing.all", Formats.count(total)),
              list + "?housing=" + housing.id()));
    }
    if (mayAdd && total > 0) {
      actions.add(add);
    }
    return new HousingEstateTable(table(total, mayAdd ? add : null), lines, actions);
  }

  private static Table table(long total, @Nullable Action add) {
    return Table.plain(
            "estates",
            total > HousingEstates.MOST
                ? msg("organisation.housing.first", HousingEstates.MOST, Formats.count(total))
                : msg("organisation.estates"),
            List.of(
                Column.text(msg("organisation.estate.name")),
                Column.text(msg("organisation.estate.code"))),
            total,
            new EmptyState(
                msg("organisation.estates.none"), msg("organisation.estates.none.next"), add))
        .shaped(Table.Shape.LIST);
  }
}
