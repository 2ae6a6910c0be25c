package dk.samdrift.app.ui.components;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.ui.chart.Chart;
import dk.samdrift.app.ui.chart.Series;
import dk.samdrift.app.ui.chart.Unit;
import java.util.Arrays;
import java.util.List;

/** Charts of every shape. */
final class SampleCharts {

  private static final List<String> ESTATES =
      List.of("Æblegården", "Pærebakken", ComponentsPage.LONGEST_NAME);

  private SampleCharts() {}

  static List<Chart> all() {
    return List.of(
        bars(
            "cleaning",
            msg("ui.sample.chart.bars"),
            Series.of(msg("ui.sample.chart.two.cost"), 1_314_513, 5_336_917, 2_750_000)),
        bars(
            "contributions",
            msg("ui.sample.chart.two"),
            Series.of(msg("ui.sample.chart.two.contribution"), 12_000_000, 48_000_000, 9_000_050),
            Series.of(msg("ui.sample.chart.two.cost"), 13_145_130, 45_369_170, 9_000_000)),
        bars(
            "balance",
            msg("ui.sample.chart.balance"),
            Series.of(msg("ui.sample.chart.balance.series"), 1_145_130, -2_630_830, 0)),
        lines(),
        new Chart(
            "visits",
            msg("ui.sample.chart.empty"),
            Chart.Shape.LINES,
            Unit.COUNT,
            msg("ui.sample.chart.month"),
            months(),
            List.of()));
  }

  static List<String> months() {
    return List.of(
        "jan.", "feb.", "mar.", "apr.", "maj", "jun.", "jul.", "aug.", "sep.", "okt.", "nov.",
        "dec.");
  }

  private static Chart bars(String id, String title, Series... series) {
    return new Chart(
        id,
        title,
        Chart.Shape.BARS,
        Unit.KRONER,
        msg("ui.sample.table.estate"),
        ESTATES,
        List.of(series));
  }

  private static Chart lines() {
    return new Chart(
        "hours",
        msg("ui.sample.chart.lines"),
        Chart.Shape.LINES,
        Unit.HOURS,
        msg("ui.sample.chart.month"),
        months(),
        List.of(
            hours("ui.sample.chart.lines.green", 20, 25, 80, 140, 180, 190, 160, 170, 120, 90),
            hours("ui.sample.chart.lines.cleaning", 110, 105, 108, 112, 100, 98, 60, 104, 110, 111),
            hours("ui.sample.chart.lines.repair", 40, 42, 38, 45, 50, 41, 22, 39, 44, 47),
            hours("ui.sample.chart.lines.snow", 75, 60, 12, 0, 0, 0, 0, 0, 0, 3)));
  }

  /** Ten months are known; the last two are not, which is not the same as none. */
  private static Series hours(String key, long... hours) {
    Long[] hundredths = new Long[12];
    for (int i = 0; i < hours.length; i++) {
      hundredths[i] = hours[i] * 100;
    }
    return new Series(msg(key), Arrays.asList(hundredths));
  }
}
