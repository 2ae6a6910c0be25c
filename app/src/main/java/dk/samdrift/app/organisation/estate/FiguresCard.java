package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.measure.Amount;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Tenancy;
import dk.samdrift.app.organisation.measure.TenancyUnits;
import dk.samdrift.app.organisation.measure.UnitWeight;
import dk.samdrift.app.organisation.measure.UnitWeightsPage;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Link;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an estate measures on a day, and how its tenancy units come about.
 *
 * @param units in all; none when nothing is known that counts
 * @param weights leads to the table of weights
 */
public record FiguresCard(
    Table table,
    List<Line> lines,
    Table unitTable,
    List<UnitLine> unitLines,
    @Nullable String units,
    Link weights,
    List<Action> actions) {

  /** A measure. */
  public record Line(String name, String figure, String since) {}

  /** What one kind of tenancy adds to the units. */
  public record UnitLine(String name, String amount, String rule, String units) {}

  static FiguresCard of(
      Member estate,
      List<Measured> all,
      Map<Tenancy, UnitWeight> weights,
      Insider insider,
      LocalDate day) {
    Map<Measure, Measured> now = Measured.on(day, all);
    TenancyUnits units = TenancyUnits.of(now, weights);
    List<Line> lines = lines(now);
    String path = MeasuresPage.path(estate, insider);
    Action add = Action.go(msg("organisation.measures.add"), path + "/new");
    Action see = Action.go(msg("organisation.measures.see"), path);
    boolean mayAdd = insider.hasEverywhere(Role.ADMINISTRATOR) && !estate.isClosed(day);
    List<Action> actions = new ArrayList<>();
    if (!all.isEmpty()) {
      actions.add(see);
    }
    if (mayAdd && !lines.isEmpty()) {
      actions.add(add);
    }
    List<UnitLine> unitLines = units.parts().stream().map(FiguresCard::unitLine).toList();
    return new FiguresCard(
        table(lines.size(), mayAdd ? add : null),
        lines,
        unitTable(unitLines.size()),
        unitLines,
        unitLines.isEmpty() ? null : UnitWeight.words(units.total()),
        new Link(msg("organisation.unit-weights.see"), UnitWeightsPage.path(insider)),
        actions);
  }

  private static List<Line> lines(Map<Measure, Measured> now) {
    List<Line> lines = new ArrayList<>();
    now.forEach((measure, measured) -> {
      lines.add(new Line(measure.head(), measured.figure(), Formats.fullDay(measured.from())));
    });
    return lines;
  }

  private static UnitLine unitLine(TenancyUnits.Part part) {
    return new UnitLine(
        part.weight().tenancy().words(),
        amount(part.amount()),
        part.weight().rule(),
        UnitWeight.words(part.units()));
  }

  private static String amount(Amount amount) {
    return amount.parts().isEmpty()
        ? amount.words()
        : msg(
            "organisation.tenancy.areas",
            amount.parts().size(),
            String.join(" + ", amount.parts().stream().map(Figures::words).toList()));
  }

  private static Table table(int total, @Nullable Action add) {
    return Table.plain(
        "figures",
        msg("organisation.measures.today"),
        List.of(
            Column.text(msg("organisation.measure")),
            Column.number(msg("organisation.measure.figure")),
            Column.text(msg("organisation.measure.since"))),
        total,
        new EmptyState(
            msg("organisation.measures.none"), msg("organisation.measures.none.next"), add));
  }

  private static Table unitTable(int total) {
    return Table.plain(
        "units",
        msg("organisation.units"),
        List.of(
            Column.text(msg("organisation.tenancy")),
            Column.number(msg("organisation.tenancy.amount")),
            Column.text(msg("organisation.unit-weight")),
            Column.number(msg("organisation.units"))),
        total,
        new EmptyState(msg("organisation.units.none"), msg("organisation.units.none.next"), null));
  }
}
