package dk.samdrift.engine.job.master;

import dk.samdrift.engine.job.Table;
import java.util.List;

/** A record of a master table with its fields in the order of the table's columns. */
record Row(Table table, long line, List<String> fields) {

  String field(String column) {
    return fields.get(table.column(column));
  }
}
