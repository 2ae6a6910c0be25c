package dk.samdrift.engine.naive;

import java.util.List;
import java.util.SortedMap;

/**
 * The text of each output file by its name, without summary.json; no files at all for exit code 2.
 */
public record NaiveResult(SortedMap<String, String> files, boolean settled) {
  /** The first five columns of a problems.csv: all but the message, which is free text. */
  public static List<List<String>> withoutMessages(String problemsCsv) {
    return CsvText.records(problemsCsv).stream()
        .map(problem -> problem.fields().subList(0, 5))
        .toList();
  }

  public String file(String name) {
    return files.getOrDefault(name, "");
  }
}
