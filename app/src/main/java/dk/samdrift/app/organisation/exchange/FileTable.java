package dk.samdrift.app.organisation.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dk.samdrift.app.language.Figures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table on its way into a file.
 *
 * @param rows of texts, figures and days; an empty text where there is nothing
 */
public record FileTable(String name, List<String> heads, List<List<Object>> rows) {

  private static final int WIDTH = 18;
  private static final String DAY = "dd-mm-yyyy";

  /** As Excel in Denmark opens it with a double click. */
  byte[] csv() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    try (CsvWriter writer =
        CsvWriter.builder()
            .fieldSeparator(';')
            .lineDelimiter(LineDelimiter.CRLF)
            .build(bytes, StandardCharsets.UTF_8)) {
      writer.writeRecord(heads.stream().map(CellText::written).toList());
      rows.forEach(row -> writer.writeRecord(row.stream().map(FileTable::text).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static String text(Object value) {
    return switch (value) {
      case BigDecimal figure -> Figures.plain(figure);
      case LocalDate day -> Days.words(day);
      default -> CellText.written(value.toString());
    };
  }

  /** A workbook with real figures and days, texts as texts, and no formulas. */
  byte[] xlsx() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Workbook book = new Workbook(bytes, "Samdrift", "1.0")) {
      Worksheet sheet = book.newWorksheet(name);
      for (int column = 0; column < heads.size(); column++) {
        sheet.value(0, column, CellText.written(heads.get(column)));
        sheet.width(column, WIDTH);
      }
      sheet.range(0, 0, 0, heads.size() - 1).style().bold().set();
      sheet.freezePane(2, 1);
      for (int row = 0; row < rows.size(); row++) {
        for (int column = 0; column < heads.size(); column++) {
          write(sheet, row + 1, column, rows.get(row).get(column));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static void write(Worksheet sheet, int row, int column, Object value) {
    switch (value) {
      case BigDecimal figure -> sheet.value(row, column, figure);
      case LocalDate day -> {
        sheet.value(row, column, day);
        sheet.style(row, column).format(DAY).set();
      }
      default -> {
        String text = CellText.written(value.toString());
        if (!text.isEmpty()) {
          sheet.value(row, column, text);
        }
      }
    }
  }
}
