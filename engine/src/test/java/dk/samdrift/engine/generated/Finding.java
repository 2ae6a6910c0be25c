package dk.samdrift.engine.generated;

import java.util.List;

/**
 * Where a planted fault must be found.
 *
 * @param severity ERROR or WARNING
 * @param code the problem code
 * @param file the file, or empty where the specification does not say which
 * @param line the physical line, 0 for a problem of a group, or -1 where the specification does not
 *     say
 */
public record Finding(String severity, String code, String file, int line) {
  static final int ANY_LINE = -1;

  /** Whether the problems, given as the text of problems.csv, have it. */
  public boolean isIn(String problems) {
    return problems.lines().anyMatch(this::describes);
  }

  private boolean describes(String problem) {
    List<String> columns = List.of(problem.split(",", -1));
    return columns.size() >= 6
        && columns.get(0).equals(severity)
        && columns.get(1).equals(code)
        && (file.isEmpty() || columns.get(2).equals(file))
        && (line == ANY_LINE || columns.get(3).equals("" + line));
  }
}
