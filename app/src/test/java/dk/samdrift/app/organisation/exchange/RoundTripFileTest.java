package dk.samdrift.app.organisation.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.measure.Measured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

/** What is exported comes back as it was, whatever people call their estates. */
class RoundTripFileTest {

  private static List<Sheet> sheets(FileTable table) {
    return List.of(Sheet.of(CsvSheet.rows(table.csv())), Sheet.of(XlsxSheet.rows(table.xlsx())));
  }

  @Test
  void an_export_read_in_again_changes_nothing() {
    for (Sheet sheet : sheets(Example.table(Example.AEBLE, Example.HOSTILE, Example.OLD))) {
      Plan plan = Planning.of(sheet, Example.now());
      assertEquals(List.of(), plan.faults());
      assertEquals(List.of(), plan.changes());
      assertEquals(3, plan.unchanged());
    }
  }

  @Test
  void an_export_read_in_where_nothing_is_gives_the_same_estates_and_figures() {
    List<Member> all = List.of(Example.AEBLE, Example.HOSTILE);
    for (Sheet sheet : sheets(Example.table(Example.AEBLE, Example.HOSTILE))) {
      Plan plan = Planning.of(sheet, Example.nothing());
      assertEquals(List.of(), plan.faults());
      for (int i = 0; i < all.size(); i++) {
        Change change = plan.changes().get(i);
        assertEquals(all.get(i).code(), change.after().get("code"));
        assertEquals(all.get(i).name().strip(), change.after().get("name"));
        assertEquals(all.get(i).premises(), change.after().premises());
        assertEquals(words(Example.now().figures(all.get(i).id())), words(change.figures()));
      }
    }
  }

  private static Set<String> words(List<Measured> figures) {
    return figures.stream()
        .map(one -> one.measure() + " " + one.from() + " " + one.amount().typed())
        .collect(Collectors.toSet());
  }

  @Test
  void rows_may_be_sorted_otherwise() {
    FileTable table = Example.table(Example.AEBLE, Example.HOSTILE, Example.OLD);
    List<List<Object>> turned = new ArrayList<>(table.rows());
    turned.sort(Comparator.comparing((List<Object> row) -> row.getLast().toString()).reversed());
    for (Sheet sheet : sheets(new FileTable("x", table.heads(), turned.reversed()))) {
      assertEquals(3, Planning.of(sheet, Example.now()).unchanged());
    }
  }

  @Test
  void no_cell_begins_with_what_a_spreadsheet_takes_for_a_formula() throws IOException {
    FileTable table = Example.table(Example.AEBLE, Example.HOSTILE, Example.OLD);

    for (Sheet.Row row : CsvSheet.rows(table.csv())) {
      for (Sheet.Cell cell : row.cells()) {
        assertTrue(cell.text().isEmpty() || "=+-@\t\r\n".indexOf(cell.text().charAt(0)) < 0);
      }
    }
    try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(table.xlsx()))) {
      book.getFirstSheet()
          .read()
          .forEach(row -> {
            for (Cell cell : row) {
              assertTrue(cell == null || cell.getType() != CellType.FORMULA);
            }
          });
    }
  }

  @Test
  void excel_opens_the_csv_with_a_double_click() {
    String csv = new String(Example.table(Example.AEBLE).csv(), StandardCharsets.UTF_8);

    assertTrue(csv.startsWith("\uFEFFNummer;Afdeling;"), csv);
    assertTrue(csv.endsWith("\r\n"), csv);
    assertTrue(csv.contains(";01-01-2024;120;;;140 + 85 + 62,5;;8450,25;"), csv);
  }
}
