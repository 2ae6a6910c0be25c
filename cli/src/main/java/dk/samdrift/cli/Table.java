package dk.samdrift.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of text in columns: the first so many to the left, the others, which are figures, to the
 * right.
 */
final class Table {

  private static final String GAP = "  ";

  private final int leftColumns;
  private final List<List<String>> rows = new ArrayList<>();

  Table(int leftColumns, String... header) {
    this.leftColumns = leftColumns;
    row(header);
  }

  Table row(String... cells) {
    rows.add(List.of(cells));
    return this;
  }

  /** The lines, each behind an indent, without blanks at their ends. */
  String text(String indent) {
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
