package dk.samdrift.app.ui.chart;

import static dk.samdrift.app.language.Messages.msg;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Figures as a drawing and as a table.
 *
 * @param id on the page
 * @param title what it shows, with place and time
 * @param heading what the categories are, such as "Afdeling"
 * @param categories in the order of the figures
 */
public record Chart(
    String id,
    String title,
    Shape shape,
    Unit unit,
    String heading,
    List<String> categories,
    List<Series> series) {

  /** How figures are drawn. */
  public enum Shape {
    /** To compare: one bar beside the name of each category. */
    BARS,
    /** To follow over time. */
    LINES
  }

  /** More series than this cannot be told apart. */
  private static final int MOST_SERIES = 4;

  /** Refuses figures that do not fit the categories. */
  public Chart {
    categories = List.copyOf(categories);
    series = List.copyOf(series);
    if (series.size() > MOST_SERIES) {
      throw new IllegalStateException(series.size() + " series in chart " + id);
    }
    for (Series one : series) {
      if (one.values().size() != categories.size()) {
        throw new IllegalStateException("series " + one.name() + " does not fit chart " + id);
      }
    }
  }

  /** A figure as the table writes it; a dash where there is none. */
  public String figure(@Nullable Long value) {
    return value == null ? msg("ui.chart.none") : unit.figure(value);
  }

  /** Is there anything to draw? */
  public boolean isEmpty() {
    return figures().isEmpty();
  }

  /** The drawing in words. */
  public String summary() {
    if (isEmpty()) {
      return title;
    }
    Extreme high = extreme(false);
    Extreme low = extreme(true);
    return msg(
        "ui.chart.summary",
        title,
        unit.label(),
        unit.figure(high.value()),
        high.place(),
        unit.figure(low.value()),
        low.place());
  }

  List<Long> figures() {
    return series.stream().flatMap(one -> one.values().stream()).filter(Objects::nonNull).toList();
  }

  private record Extreme(long value, String place) {}

  private Extreme extreme(boolean isLow) {
    Extreme found = null;
    for (Series one : series) {
      for (int i = 0; i < categories.size(); i++) {
        Long value = one.values().get(i);
        if (value != null && (found == null || (value < found.value()) == isLow)) {
          found = new Extreme(value, place(one, categories.get(i)));
        }
      }
    }
    return Objects.requireNonNull(found);
  }

  private String place(Series one, String category) {
    return series.size() == 1 ? category : category + ", " + one.name();
  }
}
