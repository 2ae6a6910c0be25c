package dk.samdrift.engine.naive;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All problems found so far: one per record and code, and one per group and code. */
final class Problems {
  private final Set<Problem> ofRecords = new LinkedHashSet<>();
  private final List<Problem> ofGroups = new ArrayList<>();

  void error(Code code, Row row) {
    ofRecords.add(new Problem("ERROR", code, row.file().csv(), row.line(), row.sourceId()));
  }

  void warning(Code code, Row row) {
    ofRecords.add(new Problem("WARNING", code, row.file().csv(), row.line(), row.sourceId()));
  }

  void badFile(InputFile file, int line) {
    ofRecords.add(new Problem("ERROR", Code.BAD_FILE, file.csv(), line, ""));
  }

  /**
   * Something that has no record of its own; named by file and line 0, and each occurrence listed.
   */
  void group(Code code, InputFile file) {
    ofGroups.add(new Problem("ERROR", code, file.csv(), 0, ""));
  }

  List<Problem> all() {
    List<Problem> all = new ArrayList<>(ofRecords);
    all.addAll(ofGroups);
    return all;
  }

  boolean hasErrors() {
    return all().stream().anyMatch(problem -> problem.severity().equals("ERROR"));
  }
}
