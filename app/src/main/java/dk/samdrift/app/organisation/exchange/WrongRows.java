package dk.samdrift.app.organisation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Only the rows of a file that something is wrong with, and what it is, in a column at the end. */
final class WrongRows {

  private WrongRows() {}

  static FileTable of(Sheet sheet, List<Fault> faults) {
    String head = EstateColumn.ofKey(EstateColumn.FAULT).head();
    Map<Integer, String> sentences =
        faults.stream()
            .collect(
                Collectors.groupingBy(
                    Fault::row,
                    TreeMap::new,
                    Collectors.mapping(
                        one -> one.column() + ": " + one.sentence(), Collectors.joining(" "))));
    List<Integer> columns = new ArrayList<>();
    for (int i = 0; i < sheet.heads().size(); i++) {
      if (!sheet.heads().get(i).equalsIgnoreCase(head)) {
        columns.add(i);
      }
    }
    List<String> heads =
        new ArrayList<>(columns.stream().map(column -> sheet.heads().get(column)).toList());
    heads.add(head);
    return new FileTable(
        head,
        heads,
        sheet.rows().stream()
            .filter(row -> sentences.containsKey(row.number()))
            .map(row -> row(row, columns, sentences.getOrDefault(row.number(), "")))
            .toList());
  }

  private static List<Object> row(Sheet.Row row, List<Integer> columns, String sentence) {
    List<Object> cells = new ArrayList<>();
    columns.forEach(column -> cells.add(CellText.read(row.cell(column).text())));
    cells.add(sentence);
    return cells;
  }
}
