package dk.samdrift.app.organisation.measure;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** By what tenancy units are counted, and from when. */
public record UnitWeightsPage(
    Frame frame, List<Action> actions, Table table, List<Line> lines, boolean canRemove) {

  /** A weight; the last cell takes it away. */
  public record Line(
      String tenancy,
      String rule,
      String from,
      String source,
      @Nullable Tag tag,
      @Nullable Action remove) {}

  /** The address of the page. */
  public static String path(Insider insider) {
    return "/" + insider.slug() + "/organisation/unit-weights";
  }

  static Link[] above(Insider insider) {
    return new Link[] {
      new Link(msg("organisation.estates"), "/" + insider.slug() + "/organisation/estates")
    };
  }

  static UnitWeightsPage of(
      Frame frame,
      List<UnitWeight> all,
      Map<Tenancy, UnitWeight> now,
      Insider insider,
      LocalDate today) {
    boolean mayChange = insider.hasEverywhere(Role.ADMINISTRATOR);
    String path = path(insider);
    List<Line> lines =
        all.stream()
            .sorted(Comparator.comparing(UnitWeight::tenancy))
            .map(one ->
                line(one, one.equals(now.get(one.tenancy())), today, mayChange ? path : null))
            .toList();
    boolean canRemove = lines.stream().anyMatch(line -> line.remove() != null);
    Action add = Action.main(msg("organisation.unit-weight.add"), path + "/new");
    return new UnitWeightsPage(
        frame.titled(msg("organisation.unit-weights"), above(insider)),
        mayChange ? List.of(add) : List.of(),
        table(lines.size(), canRemove),
        lines,
        canRemove);
  }

  private static Line line(UnitWeight one, boolean isNow, LocalDate today, @Nullable String path) {
    UUID id = one.id();
    LocalDate from = one.from();
    Tag later =
        from != null && from.isAfter(today) ? Tag.neutral(msg("organisation.measure.later")) : null;
    return new Line(
        one.tenancy().words(),
        one.rule(),
        from == null ? msg("organisation.unit-weight.always") : Formats.fullDay(from),
        one.source(),
        isNow ? Tag.good(msg("organisation.measure.now")) : later,
        path == null || id == null
            ? null
            : Action.post(msg("organisation.measures.remove"), path + "/" + id + "/removals"));
  }

  private static Table table(int total, boolean canRemove) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(msg("organisation.tenancy")),
                Column.text(msg("organisation.unit-weight")),
                Column.text(msg("organisation.measure.since")),
                Column.text(msg("organisation.unit-weight.source"))));
    if (canRemove) {
      columns.add(Column.text(msg("organisation.grant.do")));
    }
    return Table.plain(
            "unit-weights",
            msg("organisation.unit-weights"),
            columns,
            total,
            new EmptyState(
                msg("organisation.units.none"), msg("organisation.units.none.next"), null))
        .shaped(Table.Shape.LIST);
  }
}
