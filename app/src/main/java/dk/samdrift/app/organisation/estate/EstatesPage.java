package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.measure.UnitWeightsPage;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import dk.samdrift.app.ui.table.TableQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The levels of an organisation: its housing organisations, and the members below them.
 *
 * @param path of the page
 * @param units the tenancy units by the ids of estates, where they are known
 * @param columns how many the table of members has
 * @param files what leads to files and from files
 */
public record EstatesPage(
    Frame frame,
    String path,
    List<Action> actions,
    Table housings,
    List<HousingLine> housingLines,
    Table table,
    List<Group> groups,
    Map<UUID, String> units,
    int columns,
    List<Action> files) {

  /** A housing organisation in its table. */
  public record HousingLine(Link page, boolean isClosed, String year, String open) {}

  /**
   * Members that stand together.
   *
   * @param heading none where they are ordered otherwise
   */
  public record Group(Optional<Link> heading, List<EstateRow> rows) {}

  static String path(Insider insider) {
    return Member.list(insider);
  }

  static String housingPath(Insider insider) {
    return "/" + insider.slug() + "/organisation/housing-organisations";
  }

  static EstatesPage of(
      Frame frame,
      Insider insider,
      EstatesQuery query,
      List<HousingLine> housings,
      long total,
      List<EstateRow> rows,
      Map<UUID, String> units) {
    boolean mayAdd = insider.hasEverywhere(Role.ADMINISTRATOR);
    Action addHousing = Action.go(msg("organisation.housing.add"), housingPath(insider) + "/new");
    Action addMember = Action.main(msg("organisation.estate.add"), path(insider) + "/new");
    boolean hasHousing = !housings.isEmpty();
    List<Action> actions = hasHousing ? List.of(addMember, addHousing) : List.of(addHousing);
    Table members = memberTable(query, total, mayAdd && hasHousing ? addMember : null);
    return new EstatesPage(
        frame.titled(msg("organisation.estates")),
        path(insider),
        actions(mayAdd ? actions : List.of(), insider),
        housingTable(housings.size(), mayAdd ? addHousing : null),
        housings,
        members,
        groups(insider, query, rows),
        units,
        EstatesQuery.COLUMNS.size(),
        files(members, insider));
  }

  private static List<Action> actions(List<Action> adding, Insider insider) {
    List<Action> all = new ArrayList<>(adding);
    all.add(Action.go(msg("organisation.unit-weights"), UnitWeightsPage.path(insider)));
    return all;
  }

  /** What the list shows, on all its pages, goes into a file. */
  private static List<Action> files(Table members, Insider insider) {
    List<Action> files = new ArrayList<>();
    TableQuery query = members.query();
    if (query != null) {
      String asked = query.onPage(1).href().substring(query.path().length());
      files.add(Action.go(msg("organisation.export.xlsx"), path(insider) + "/export.xlsx" + asked));
      files.add(Action.go(msg("organisation.export.csv"), path(insider) + "/export.csv" + asked));
    }
    if (insider.hasEverywhere(Role.ADMINISTRATOR)) {
      files.add(Action.go(msg("organisation.import.go"), path(insider) + "/imports/new"));
    }
    return files;
  }

  static HousingLine line(HousingOrganisation housing, Insider insider, int open, LocalDate day) {
    return new HousingLine(
        new Link(housing.name(), housingPath(insider) + "/" + housing.id()),
        housing.isClosed(day),
        msg("organisation.housing.year.begins", Formats.month(housing.yearStartMonth())),
        Formats.count(open));
  }

  private static Table housingTable(int total, @Nullable Action add) {
    return Table.plain(
            "housings",
            msg("organisation.housings"),
            List.of(
                Column.text(msg("organisation.person.name")),
                Column.text(msg("organisation.housing.year")),
                Column.number(msg("organisation.estates"))),
            total,
            new EmptyState(
                msg("organisation.housings.none"), msg("organisation.housings.none.next"), add))
        .shaped(Table.Shape.LIST);
  }

  private static Table memberTable(EstatesQuery query, long total, @Nullable Action add) {
    return Table.plain(
            "estates",
            msg("organisation.estates"),
            EstatesQuery.COLUMNS,
            total,
            new EmptyState(
                msg("organisation.estates.none"), msg("organisation.estates.none.next"), add))
        .shaped(Table.Shape.LIST)
        .asked(query.table(), msg("organisation.estates.search"))
        .filteredBy(query.housings(), query.states());
  }

  private static List<Group> groups(Insider insider, EstatesQuery query, List<EstateRow> rows) {
    if (!query.isGrouped()) {
      return List.of(new Group(Optional.empty(), rows));
    }
    List<Group> groups = new ArrayList<>();
    for (EstateRow row : rows) {
      boolean isSame =
          !groups.isEmpty()
              && Objects.equals(groups.getLast().rows().getLast().housing(), row.housing());
      if (!isSame) {
        groups.add(new Group(heading(insider, row), new ArrayList<>()));
      }
      groups.getLast().rows().add(row);
    }
    return groups;
  }

  private static Optional<Link> heading(Insider insider, EstateRow row) {
    return row.housing() == null
        ? Optional.empty()
        : Optional.of(new Link(row.housingName(), housingPath(insider) + "/" + row.housing()));
  }
}
