package dk.samdrift.app.organisation.estate;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Role;
import dk.samdrift.app.organisation.measure.Measure;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.ui.Action;
import dk.samdrift.app.ui.EmptyState;
import dk.samdrift.app.ui.Frame;
import dk.samdrift.app.ui.Tag;
import dk.samdrift.app.ui.chart.Chart;
import dk.samdrift.app.ui.chart.Series;
import dk.samdrift.app.ui.chart.Unit;
import dk.samdrift.app.ui.table.Column;
import dk.samdrift.app.ui.table.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The figures of an estate from its first day to its last.
 *
 * @param chart the dwellings over time; none when they never changed
 * @param mayChange is there a last column with what can be done?
 */
public record MeasuresPage(
    Frame frame,
    List<Action> actions,
    @Nullable Chart chart,
    Table table,
    List<Line> lines,
    boolean mayChange) {

  /** A figure; the last cells change it. */
  public record Line(
      String name, String figure, String from, @Nullable Tag tag, List<Action> todo) {}

  static String path(Member estate, Insider insider) {
    return estate.path(insider) + "/measures";
  }

  /** Names one figure in an address. */
  static String about(Measured one) {
    return one.from() + "-" + one.measure();
  }

  static MeasuresPage of(
      Frame frame, Member estate, List<Measured> all, Insider insider, LocalDate today) {
    String path = path(estate, insider);
    boolean mayChange = insider.hasEverywhere(Role.ADMINISTRATOR);
    Action add = Action.main(msg("organisation.measures.add"), path + "/new");
    Map<Measure, Measured> now = Measured.on(today, all);
    List<Line> lines =
        all.stream()
            .sorted(Comparator.comparing(Measured::measure))
            .map(one -> line(one, now, today, mayChange ? path : null, estate.version()))
            .toList();
    return new MeasuresPage(
        frame.titled(msg("organisation.measures"), EstateController.above(estate, insider)),
        mayChange && !all.isEmpty() ? List.of(add) : List.of(),
        chart(estate, all),
        table(lines.size(), mayChange, mayChange ? add : null),
        lines,
        mayChange);
  }

  private static Line line(
      Measured one,
      Map<Measure, Measured> now,
      LocalDate today,
      @Nullable String path,
      int version) {
    boolean isNow = one.equals(now.get(one.measure()));
    Tag later = one.from().isAfter(today) ? Tag.neutral(msg("organisation.measure.later")) : null;
    return new Line(
        one.measure().head(),
        figure(one),
        Formats.fullDay(one.from()),
        isNow ? Tag.good(msg("organisation.measure.now")) : later,
        path == null ? List.of() : todo(one, path, version));
  }

  private static String figure(Measured one) {
    return one.amount().parts().size() < 2
        ? one.figure()
        : one.figure() + " (" + one.amount().typed().replace("; ", " + ") + ")";
  }

  private static List<Action> todo(Measured one, String path, int version) {
    return List.of(
        Action.go(msg("organisation.measures.mend"), path + "/new?about=" + about(one)),
        new Action.Post(
            msg("organisation.measures.remove"),
            path + "/removals",
            Map.of(
                "measure", one.measure().name(),
                "from", one.from().toString(),
                "version", Integer.toString(version)),
            Action.Weight.PLAIN));
  }

  private static Table table(int total, boolean mayChange, @Nullable Action add) {
    List<Column> columns =
        new ArrayList<>(
            List.of(
                Column.text(msg("organisation.measure")),
                Column.number(msg("organisation.measure.figure")),
                Column.text(msg("organisation.measure.since"))));
    if (mayChange) {
      columns.add(Column.text(msg("organisation.grant.do")));
    }
    return Table.plain(
            "measures",
            msg("organisation.measures.over-time"),
            columns,
            total,
            new EmptyState(
                msg("organisation.measures.none"), msg("organisation.measures.none.next"), add))
        .shaped(Table.Shape.LIST);
  }

  /** The dwellings on each day on which they changed. */
  private static @Nullable Chart chart(Member estate, List<Measured> all) {
    List<Measured> dwellings =
        all.stream().filter(one -> Measure.DWELLINGS.contains(one.measure())).toList();
    List<LocalDate> days = Measured.days(dwellings);
    if (days.size() < 2) {
      return null;
    }
    long[] sums =
        days.stream()
            .mapToLong(day -> Measured.dwellings(Measured.on(day, dwellings)).orElse(0L))
            .toArray();
    return new Chart(
        "dwellings",
        msg("organisation.measures.dwellings-of", estate.name()),
        Chart.Shape.BARS,
        Unit.COUNT,
        msg("organisation.measure.since"),
        days.stream().map(Formats::fullDay).toList(),
        List.of(Series.of(msg("organisation.measure.dwellings"), sums)));
  }
}
