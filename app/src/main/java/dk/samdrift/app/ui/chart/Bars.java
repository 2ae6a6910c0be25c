package dk.samdrift.app.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Bars that lie beside their names, so that a long name has room and a phone shows them readable.
 *
 * @param groups one per category
 * @param zero where the bars begin, as a length
 */
public record Bars(List<Group> groups, String zero) {

  /** Lengths are told in thousandths of the width, written as per cent. */
  private static final long WIDTH = 1000;

  /** The bars of a category. */
  public record Group(String category, List<Bar> bars) {}

  /**
   * A bar.
   *
   * @param series whose it is
   * @param figure in words
   * @param pattern 1 to 4: the fill, not only the colour, tells series apart
   */
  public record Bar(String series, String figure, String start, String length, int pattern) {}

  /** The bars of a chart. */
  public static Bars of(Chart chart) {
    Scale scale = Scale.around(chart.figures(), chart.unit().one());
    long zero = scale.at(0, WIDTH);
    List<Group> groups =
        IntStream.range(0, chart.categories().size())
            .mapToObj(i -> new Group(chart.categories().get(i), bars(chart, scale, i)))
            .toList();
    return new Bars(groups, percent(zero));
  }

  private static List<Bar> bars(Chart chart, Scale scale, int category) {
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < chart.series().size(); i++) {
      Series series = chart.series().get(i);
      Long value = series.values().get(category);
      bars.add(bar(series.name(), chart.figure(value), scale, value, i + 1));
    }
    return bars;
  }

  private static Bar bar(
      String name, String figure, Scale scale, @Nullable Long value, int pattern) {
    long zero = scale.at(0, WIDTH);
    long end = value == null ? zero : scale.at(value, WIDTH);
    return new Bar(
        name, figure, percent(Math.min(zero, end)), percent(Math.abs(end - zero)), pattern);
  }

  private static String percent(long thousandths) {
    return thousandths / 10 + "." + thousandths % 10 + "%";
  }
}
