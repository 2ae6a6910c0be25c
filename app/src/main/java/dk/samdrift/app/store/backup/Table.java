package dk.samdrift.app.store.backup;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as the catalogue knows it.
 *
 * @param columns those that are stored by us; what the database works out is left out
 * @param key what its rows are sorted by: its primary key
 * @param isTenant does row security show the rows of one organisation at a time?
 */
record Table(String schema, String name, List<String> columns, List<String> key, boolean isTenant) {

  /** The column that tells whose a row is. */
  static final String ORGANISATION = "organisation_id";

  /** As SQL wants it. */
  String sql() {
    return quoted(schema) + "." + quoted(name);
  }

  /** The columns, as SQL wants them. */
  String sqlColumns() {
    return columns.stream().map(Table::quoted).collect(Collectors.joining(", "));
  }

  /** Every row that belongs to the organisation of the transaction, or to all. */
  String query() {
    String rows = "select " + sqlColumns() + " from " + sql();
    String own = " where " + quoted(ORGANISATION) + " = (select organisation.current())";
    return rows + (isTenant ? own : "") + " order by " + order();
  }

  private String order() {
    if (key.isEmpty()) {
      return columns.stream()
          .map(column -> quoted(column) + "::text collate \"C\"")
          .collect(Collectors.joining(", "));
    }
    return key.stream().map(Table::quoted).collect(Collectors.joining(", "));
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  @Override
  public String toString() {
    return schema + "." + name;
  }
}
