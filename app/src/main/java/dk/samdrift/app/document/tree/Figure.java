package dk.samdrift.app.document.tree;

import dk.samdrift.app.ui.chart.Chart;
import dk.samdrift.app.ui.chart.Series;
import dk.samdrift.app.ui.chart.Unit;
import java.util.List;

/**
 * Bars that lie beside their figures: a drawing that is its own table, so that whoever cannot see
 * it reads the same.
 *
 * @param title what it shows, with place and time
 * @param unit what the figures count
 * @param heading what the bars are, such as "Afdeling"
 * @param measure what their lengths are, such as "Andel"
 */
public record Figure(String title, Unit unit, String heading, String measure, List<Bar> bars)
    implements Block {

  /** Refuses a drawing of nothing. */
  public Figure {
    title = Text.required("a figure's title", title);
    heading = Text.required("a figure's heading", heading);
    measure = Text.required("a figure's measure", measure);
    bars = List.copyOf(bars);
    if (bars.isEmpty()) {
      throw new IllegalStateException("no bars in " + title);
    }
  }

  /**
   * One of them.
   *
   * @param value in the smallest part of the unit
   */
  public record Bar(String name, long value) {

    /** Refuses one without a name. */
    public Bar {
      name = Text.required("a bar's name", name);
    }
  }

  /** The same as pages draw it. */
  public Chart chart() {
    return new Chart(
        "figure",
        title,
        Chart.Shape.BARS,
        unit,
        heading,
        bars.stream().map(Bar::name).toList(),
        List.of(Series.of(measure, bars.stream().mapToLong(Bar::value).toArray())));
  }
}
