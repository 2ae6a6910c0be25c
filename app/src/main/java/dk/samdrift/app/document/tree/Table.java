package dk.samdrift.app.document.tree;

import java.util.List;

/**
 * Rows under heads. The first column names the rows. On paper the heads are repeated on every page.
 *
 * @param caption what the rows are
 */
public record Table(String caption, List<Column> columns, List<Row> rows) implements Block {

  private static final int MOST_COLUMNS = 12;

  /** Refuses what does not fit together. */
  public Table {
    caption = Text.required("a table's caption", caption);
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    if (columns.size() < 2 || columns.size() > MOST_COLUMNS || rows.isEmpty()) {
      throw new IllegalStateException(
          rows.size() + " rows of " + columns.size() + " columns in " + caption);
    }
    for (Row row : rows) {
      if (row.cells().size() != columns.size()) {
        throw new IllegalStateException("a row does not fit " + caption + ": " + row);
      }
      row.cells().getFirst().required("a row's name in " + caption);
    }
  }

  /**
   * A column.
   *
   * @param head with the unit, where it has figures
   * @param hasFigures are its cells figures, to be read below each other?
   */
  public record Column(String head, boolean hasFigures) {

    /** Refuses one without a head. */
    public Column {
      head = Text.required("a column's head", head);
    }

    /** Words. */
    public static Column text(String head) {
      return new Column(head, false);
    }

    /** Figures. */
    public static Column figures(String head) {
      return new Column(head, true);
    }
  }

  /**
   * A row.
   *
   * @param isTotal does it add up what stands above it?
   */
  public record Row(boolean isTotal, List<Words> cells) {

    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** A row of cells without marks. */
    public static Row of(String... cells) {
      return new Row(false, words(cells));
    }

    /** A row that adds up. */
    public static Row total(String... cells) {
      return new Row(true, words(cells));
    }

    private static List<Words> words(String... cells) {
      return List.of(cells).stream().map(Words::of).toList();
    }
  }
}
