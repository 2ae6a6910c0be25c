package dk.samdrift.app.organisation.exchange;

import java.util.Map;

/**
 * A row of a file whose columns are known.
 *
 * @param cells by the keys of their columns; those of columns that the file lacks are missing
 */
record Line(int number, Map<String, Sheet.Cell> cells) {

  boolean has(String key) {
    return cells.containsKey(key);
  }

  /** What a cell says; empty when there is none. */
  String get(String key) {
    return CellText.read(raw(key));
  }

  /** The same as it stands in the file. */
  String raw(String key) {
    return cells.getOrDefault(key, Sheet.Cell.EMPTY).text();
  }
}
