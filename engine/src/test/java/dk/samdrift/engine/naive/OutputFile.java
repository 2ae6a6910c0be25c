package dk.samdrift.engine.naive;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** One file of section 5: rows in order, quotes only where needed. */
final class OutputFile {
  private final String header;
  private final List<Integer> numberColumns;
  private final List<List<String>> rows = new ArrayList<>();

  OutputFile(String header, Integer... numberColumns) {
    this.header = header;
    this.numberColumns = List.of(numberColumns);
  }

  void add(List<String> row) {
    rows.add(row);
  }

  String text() {
    List<List<String>> sorted = new ArrayList<>(rows);
    sorted.sort(CodePoints.rows(numberColumns));
    return header + "\n" + sorted.stream().map(OutputFile::line).collect(Collectors.joining());
  }

  private static String line(List<String> row) {
    return row.stream().map(OutputFile::field).collect(Collectors.joining(",")) + "\n";
  }

  private static String field(String text) {
    boolean needsQuotes = text.chars().anyMatch(c -> ",\"\r\n".indexOf(c) >= 0);
    return needsQuotes ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }
}
