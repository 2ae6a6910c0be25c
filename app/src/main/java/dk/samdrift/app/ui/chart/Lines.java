package dk.samdrift.app.ui.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Figures over time as points with lines between them. Sideways in per cent and upwards in pixels,
 * so that the words keep their size on any width.
 *
 * @param grid round figures with their heights
 * @param labels some of the categories, as many as there is room for on a phone
 */
public record Lines(List<GridLine> grid, List<Label> labels, List<Curve> curves) {

  /** The height of the drawing without the names below it. */
  public static final int HEIGHT = 200;

  private static final int TOP = 20;
  private static final int MOST_LABELS = 6;

  /** Points keep clear of the figures on the left, and as much of the right edge. */
  private static final long MARGIN = 70;

  private static final long WIDTH = 1000;

  /** A line across at a round figure. */
  public record GridLine(String figure, long y) {}

  /** A category below the drawing. */
  public record Label(String text, String x, String anchor) {}

  /** The points of a series, and the stretches between those that follow each other. */
  public record Curve(int pattern, List<Point> points, List<Stretch> stretches) {}

  /** A figure. */
  public record Point(String x, long y) {}

  /** A straight line. */
  public record Stretch(Point from, Point to) {}

  /** The lines of a chart. */
  public static Lines of(Chart chart) {
    Scale scale = Scale.around(chart.figures(), chart.unit().one());
    List<GridLine> grid =
        scale.lines().stream()
            .map(line -> new GridLine(chart.unit().whole(line), y(scale, line)))
            .toList();
    List<Curve> curves =
        IntStream.range(0, chart.series().size())
            .mapToObj(i -> curve(chart.series().get(i), scale, i + 1))
            .toList();
    return new Lines(grid, labels(chart.categories()), curves);
  }

  private static Curve curve(Series series, Scale scale, int pattern) {
    List<Point> points = new ArrayList<>();
    List<Stretch> stretches = new ArrayList<>();
    Point before = null;
    for (int i = 0; i < series.values().size(); i++) {
      Long value = series.values().get(i);
      Point point = value == null ? null : new Point(x(i, series.values().size()), y(scale, value));
      if (point != null) {
        points.add(point);
        if (before != null) {
          stretches.add(new Stretch(before, point));
        }
      }
      before = point;
    }
    return new Curve(pattern, List.copyOf(points), List.copyOf(stretches));
  }

  private static List<Label> labels(List<String> categories) {
    int count = categories.size();
    int every = Math.max(1, Math.ceilDiv(count - 1, MOST_LABELS - 1));
    return IntStream.range(0, count)
        .filter(i -> i % every == 0)
        .mapToObj(i -> new Label(categories.get(i), x(i, count), anchor(i, count)))
        .toList();
  }

  private static String anchor(int index, int count) {
    if (index == 0) {
      return "start";
    }
    return index == count - 1 ? "end" : "middle";
  }

  private static String x(int index, int count) {
    long thousandths =
        count == 1 ? WIDTH / 2 : MARGIN + index * (WIDTH - 2 * MARGIN) / (count - 1L);
    return thousandths / 10 + "." + thousandths % 10 + "%";
  }

  private static long y(Scale scale, long value) {
    return HEIGHT - scale.at(value, HEIGHT - TOP);
  }
}
