package dk.samdrift.cli.text;

import dk.samdrift.engine.job.Excerpt;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of text in columns: the first so many to the left, the others, which are figures, to the
 * right.
 */
public final class Table {

  private static final String GAP = "  ";
  private static final String CUT = "…";

  private final int leftColumns;
  private final List<List<String>> rows = new ArrayList<>();

  /** A table with its first row. */
  public Table(int leftColumns, String... header) {
    this(leftColumns, List.of(header));
  }

  /** A table with its first row. */
  public Table(int leftColumns, List<String> header) {
    this.leftColumns = leftColumns;
    row(header);
  }

  /** Adds a row of as many cells as the first. */
  public Table row(String... cells) {
    return row(List.of(cells));
  }

  /** Adds a row of as many cells as the first. */
  public Table row(List<String> cells) {
    rows.add(cells.stream().map(Excerpt::of).toList());
    return this;
  }

  /**
   * A text that would make its column too wide, cut in the middle: names of estates often begin
   * alike and end with what tells them apart.
   */
  public static String cut(String text, int width) {
    int length = width(text);
    if (length <= width) {
      return text;
    }
    int tail = (width - 1) * 2 / 5;
    int head = width - 1 - tail;
    return text.substring(0, text.offsetByCodePoints(0, head))
        + CUT
        + text.substring(text.offsetByCodePoints(0, length - tail));
  }

  /** The lines, each behind an indent, without blanks at their ends. */
  public String text(String indent) {
    int[] widths = new int[rows.getFirst().size()];
    for (List<String> row : rows) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder(indent);
      for (int i = 0; i < widths.length; i++) {
        String blanks = " ".repeat(widths[i] - width(row.get(i)));
        line.append(i == 0 ? "" : GAP);
        line.append(i < leftColumns ? row.get(i) + blanks : blanks + row.get(i));
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private static int width(String cell) {
    return cell.codePointCount(0, cell.length());
  }
}
