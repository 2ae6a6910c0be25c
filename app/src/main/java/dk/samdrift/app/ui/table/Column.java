package dk.samdrift.app.ui.table;

import org.jspecify.annotations.Nullable;

/**
 * A column of a table.
 *
 * @param label its head, with the unit of its figures
 * @param key by which rows can be ordered; empty, they cannot
 * @param isBeside does it go away where there is no room, since rows tell it below their names?
 */
public record Column(String label, String key, boolean isNumeric, boolean isBeside) {

  /** Words or dates. */
  public static Column text(String label) {
    return new Column(label, "", false, false);
  }

  /** Figures, right-aligned. */
  public static Column number(String label) {
    return new Column(label, "", true, false);
  }

  /** The same, and rows can be ordered by it. */
  public Column sortedBy(String other) {
    return new Column(label, other, isNumeric, isBeside);
  }

  /** The same, but not on a narrow screen. */
  public Column beside() {
    return new Column(label, key, isNumeric, true);
  }

  /** Can rows be ordered by it? */
  public boolean isSortable() {
    return !key.isEmpty();
  }

  /** The class in the style sheet; none for words. */
  public @Nullable String css() {
    if (isBeside) {
      return isNumeric ? "num beside" : "beside";
    }
    return isNumeric ? "num" : null;
  }

  /** What the link in its head asks for: figures begin with the largest, words with A. */
  Sort next(Sort current) {
    boolean isCurrent = current.column().equals(key);
    return new Sort(key, isCurrent ? !current.isDescending() : isNumeric);
  }

  /** For the attribute of the same name; none when it cannot be ordered by. */
  @Nullable String ariaSort(Sort current) {
    if (!isSortable()) {
      return null;
    }
    if (!current.column().equals(key)) {
      return "none";
    }
    return current.isDescending() ? "descending" : "ascending";
  }
}
