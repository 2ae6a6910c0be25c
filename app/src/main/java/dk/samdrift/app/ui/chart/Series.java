package dk.samdrift.app.ui.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures that belong together, one per category.
 *
 * @param values null where there is no figure, which is not the same as 0
 */
public record Series(String name, List<@Nullable Long> values) {

  /** Keeps its own copy. */
  public Series {
    values = Collections.unmodifiableList(new ArrayList<>(values));
  }

  /** Figures without gaps. */
  public static Series of(String name, long... values) {
    List<@Nullable Long> figures = new ArrayList<>();
    for (long value : values) {
      figures.add(value);
    }
    return new Series(name, figures);
  }
}
