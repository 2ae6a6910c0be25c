package dk.samdrift.app.document.paper;

import dk.samdrift.app.document.tree.Table;
import dk.samdrift.app.document.tree.Words;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How wide the columns of a table are on paper: figures get what they need, so that no amount is
 * broken, and words share the rest. Told beforehand, so that no name is so long that it pushes
 * figures off the page.
 *
 * @param percents of the width of the page, 100 together
 * @param isDense is there so much that it must be written smaller?
 */
public record Widths(List<Integer> percents, boolean isDense) {

  /** So many digits stand beside each other on a page. */
  private static final int PAGE = 86;

  private static final int GAP = 3;
  private static final int LONGEST_FIGURE = 24;
  private static final int SHORTEST_WORDS = 10;
  private static final int LONGEST_WORDS = 40;

  /** Those of a table. */
  public static Widths of(Table table) {
    List<Table.Column> columns = table.columns();
    int[] wanted =
        IntStream.range(0, columns.size()).map(column -> wanted(table, column)).toArray();
    int least = 0;
    int figures = 0;
    int words = 0;
    for (int i = 0; i < wanted.length; i++) {
      boolean hasFigures = columns.get(i).hasFigures();
      figures += hasFigures ? wanted[i] : 0;
      words += hasFigures ? 0 : wanted[i];
      least += hasFigures ? wanted[i] : Math.min(wanted[i], SHORTEST_WORDS + GAP);
    }
    int rest = Math.max(PAGE - figures, PAGE / 4);
    int[] shares = new int[wanted.length];
    for (int i = 0; i < wanted.length; i++) {
      shares[i] = columns.get(i).hasFigures() ? wanted[i] : wanted[i] * rest / Math.max(1, words);
    }
    return new Widths(percents(shares), least > PAGE);
  }

  private static int wanted(Table table, int column) {
    boolean hasFigures = table.columns().get(column).hasFigures();
    int longest =
        table.rows().stream().mapToInt(row -> length(row.cells().get(column))).max().orElse(0);
    int head =
        Arrays.stream(table.columns().get(column).head().split(" ", -1))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int wanted = Math.max(longest, head);
    return GAP
        + (hasFigures
            ? Math.min(wanted, LONGEST_FIGURE)
            : Math.clamp(wanted, SHORTEST_WORDS, LONGEST_WORDS));
  }

  private static int length(Words words) {
    return words.text().length();
  }

  /** Whole per cents; what rounding leaves goes to the first column, which names the rows. */
  private static List<Integer> percents(int... shares) {
    int all = Arrays.stream(shares).sum();
    int[] percents = Arrays.stream(shares).map(share -> Math.max(1, share * 100 / all)).toArray();
    percents[0] += 100 - Arrays.stream(percents).sum();
    return Arrays.stream(percents).boxed().toList();
  }
}
