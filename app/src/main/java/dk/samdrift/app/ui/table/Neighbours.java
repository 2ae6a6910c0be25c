package dk.samdrift.app.ui.table;

import dk.samdrift.app.ui.Href;
import org.jspecify.annotations.Nullable;

/**
 * The pages before and after one, where rows are too many to be counted and only added at the top.
 *
 * @param sentence which rows are shown
 * @param newerHref leads to the rows before; none on the first page
 * @param olderHref leads to the rows after; none on the last page
 */
public record Neighbours(String sentence, @Nullable String newerHref, @Nullable String olderHref) {

  /** Refuses links to scripts. */
  public Neighbours {
    if (newerHref != null) {
      Href.check(newerHref);
    }
    if (olderHref != null) {
      Href.check(olderHref);
    }
  }
}
