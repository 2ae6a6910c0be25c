package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the columns of a sheet, and what stands in them. */
final class Lines {

  /** The number of the estate in the template, which nobody has. */
  static final String EXAMPLE = "EKSEMPEL";

  private final Sheet sheet;
  private final Faults faults;
  private final Map<Integer, EstateColumn> columns = new HashMap<>();

  private Lines(Sheet sheet, Faults faults) {
    this.sheet = sheet;
    this.faults = faults;
  }

  /** All lines; none when a column is missing without which they say nothing. */
  static List<Line> of(Sheet sheet, Faults faults) {
    return new Lines(sheet, faults).read();
  }

  private List<Line> read() {
    int width = Math.max(sheet.heads().size(), widest());
    for (int i = 0; i < width; i++) {
      head(i, i < sheet.heads().size() ? sheet.heads().get(i) : "");
    }
    return isComplete()
        ? sheet.rows().stream()
            .map(this::line)
            .filter(line -> !line.get(EstateColumn.CODE).equalsIgnoreCase(EXAMPLE))
            .toList()
        : List.of();
  }

  private int widest() {
    return sheet.rows().stream().mapToInt(row -> row.cells().size()).max().orElse(0);
  }

  private void head(int index, String head) {
    Optional<EstateColumn> column = EstateColumn.of(head);
    if (column.isPresent()) {
      if (columns.containsValue(column.get())) {
        faults.add(sheet.headRow(), head, head, msg("organisation.import.head.twice"));
      }
      columns.put(index, column.get());
    } else if (!head.isEmpty()) {
      faults.add(sheet.headRow(), head, head, msg("organisation.import.head.unknown", known()));
    } else {
      sheet.rows().stream()
          .filter(row -> !row.cell(index).text().isBlank())
          .findFirst()
          .ifPresent(row ->
              faults.add(
                  row.number(),
                  msg("organisation.import.column", index + 1),
                  row.cell(index).text(),
                  msg("organisation.import.head.none")));
    }
  }

  private static String known() {
    return EstateColumn.written().stream()
        .map(EstateColumn::head)
        .collect(Collectors.joining(", "));
  }

  private boolean isComplete() {
    Set<String> there =
        columns.values().stream().map(EstateColumn::key).collect(Collectors.toSet());
    List<String> missing = new ArrayList<>(EstateColumn.NEEDED);
    if (columns.values().stream().anyMatch(one -> one.measure().isPresent())) {
      missing.add(EstateColumn.FROM);
    }
    missing.removeAll(there);
    for (String key : missing) {
      String head = EstateColumn.ofKey(key).head();
      faults.add(sheet.headRow(), head, "", msg("organisation.import.head.missing", head));
    }
    return missing.isEmpty();
  }

  private Line line(Sheet.Row row) {
    Map<String, Sheet.Cell> cells = new HashMap<>();
    columns.forEach((index, column) -> cells.put(column.key(), row.cell(index)));
    Line line = new Line(row.number(), cells);
    Set<String> keys = new HashSet<>(cells.keySet());
    keys.remove(EstateColumn.FAULT);
    for (EstateColumn column : EstateColumn.written()) {
      Sheet.Cell cell = cells.getOrDefault(column.key(), Sheet.Cell.EMPTY);
      if (keys.contains(column.key()) && !cell.problem().isEmpty()) {
        faults.add(line, column.key(), cell.problem());
      }
    }
    return line;
  }
}
