package dk.samdrift.app.organisation.exchange;

import dk.samdrift.app.language.Refused;
import java.util.List;

/**
 * A table out of a file: its heads, and the rows below them.
 *
 * @param headRow the number of the row with the heads
 */
record Sheet(int headRow, List<String> heads, List<Row> rows) {

  static final int MOST_ROWS = 20_000;
  static final int MOST_COLUMNS = 100;
  static final int LONGEST_CELL = 10_000;

  /**
   * A row.
   *
   * @param number as a spreadsheet numbers it, from 1
   */
  record Row(int number, List<Cell> cells) {

    /** A cell; an empty one beyond the last. */
    Cell cell(int column) {
      return column < cells.size() ? cells.get(column) : Cell.EMPTY;
    }

    boolean isBlank() {
      return cells.stream().allMatch(cell -> cell.text().isBlank() && cell.problem().isEmpty());
    }
  }

  /**
   * What stands in a cell.
   *
   * @param text as a Dane would type it
   * @param problem why it cannot be read; empty when it can
   */
  record Cell(String text, String problem) {

    static final Cell EMPTY = new Cell("", "");

    static Cell of(String text) {
      return new Cell(text, "");
    }
  }

  /**
   * The first row that says anything holds the heads; rows that say nothing are left out.
   *
   * @throws Refused when there is nothing below the heads
   */
  static Sheet of(List<Row> all) {
    List<Row> rows = all.stream().filter(row -> !row.isBlank()).toList();
    if (rows.size() < 2) {
      throw new Refused("organisation.import.no-rows");
    }
    List<String> heads =
        rows.getFirst().cells().stream().map(cell -> CellText.read(cell.text())).toList();
    return new Sheet(rows.getFirst().number(), heads, rows.subList(1, rows.size()));
  }
}
