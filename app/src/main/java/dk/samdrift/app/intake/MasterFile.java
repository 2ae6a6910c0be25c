package dk.samdrift.app.intake;

import dk.samdrift.engine.job.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A file of what was agreed; such files are small.
 *
 * @param header the names of its columns
 * @param lines its records, as far as they can be read
 */
record MasterFile(Table table, Path path, List<String> header, List<CsvFile.Line> lines) {

  static MasterFile read(Table table, Path path) {
    CsvFile csv = CsvFile.of(path);
    List<CsvFile.Line> lines = new ArrayList<>();
    csv.forEach(lines::add);
    return new MasterFile(table, path, csv.header(), List.copyOf(lines));
  }

  /** Those of a cooperation. */
  List<CsvFile.Line> of(String code) {
    return lines.stream().filter(line -> line.get("cooperation").equals(code)).toList();
  }

  /** The last line that anything begins on. */
  long last() {
    return lines.isEmpty() ? 1 : Objects.requireNonNull(lines.getLast()).number();
  }

  /** The columns that a row is the only one with; shares and parts are one version together. */
  static List<String> identity(Table table) {
    return switch (table) {
      case COOPERATIONS -> List.of("cooperation");
      case MEMBERS -> List.of("member");
      case MEMBERSHIPS -> List.of("cooperation", "member");
      case MEASURES -> List.of("member", "measure", "from");
      case KEYS, SHARES, PARTS -> List.of("cooperation", "key", "from");
      case FACTORS -> List.of("cooperation", "key", "from", "member");
      case RULES -> List.of("cooperation", "account", "from");
      case POSTINGS, HOURS, QUANTITIES, CONTRIBUTIONS ->
          throw new IllegalStateException(table + " is of records");
    };
  }
}
