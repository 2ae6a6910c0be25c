package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads CSV as spreadsheets write it, whatever they separate and encode with. */
final class CsvSheet {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final List<Character> SEPARATORS = List.of(';', ',', '\t');

  private CsvSheet() {}

  static List<Sheet.Row> rows(byte[] content) {
    String text = text(content);
    char separator =
        SEPARATORS.stream().max(Comparator.comparingLong(one -> known(text, one))).orElseThrow();
    try {
      return records(text, separator, Sheet.MOST_ROWS + 1);
    } catch (CsvParseException e) {
      throw new Refused("organisation.import.csv-damaged");
    }
  }

  /** In UTF-8 when it is valid, or else as Windows writes in Denmark. */
  private static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      return new String(content, WINDOWS);
    }
  }

  /** How many heads are known when a separator is right. */
  private static long known(String text, char separator) {
    try {
      return records(text, separator, 1).stream()
          .flatMap(row -> row.cells().stream())
          .filter(cell -> EstateColumn.of(CellText.read(cell.text())).isPresent())
          .count();
    } catch (CsvParseException e) {
      return 0;
    }
  }

  private static List<Sheet.Row> records(String text, char separator, int most) {
    List<Sheet.Row> rows = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      for (CsvRecord one : reader) {
        rows.add(row(rows.size() + 1, one));
        if (rows.size() > Sheet.MOST_ROWS) {
          throw new Refused("organisation.import.too-many-rows", Formats.count(Sheet.MOST_ROWS));
        }
        if (rows.size() == most) {
          break;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }

  private static Sheet.Row row(int number, CsvRecord one) {
    if (one.getFieldCount() > Sheet.MOST_COLUMNS) {
      throw new Refused("organisation.import.too-many-columns", Sheet.MOST_COLUMNS);
    }
    return new Sheet.Row(number, one.getFields().stream().map(CsvSheet::cell).toList());
  }

  private static Sheet.Cell cell(String text) {
    return text.length() > Sheet.LONGEST_CELL
        ? new Sheet.Cell(
            text.substring(0, Sheet.LONGEST_CELL),
            msg("organisation.import.cell.too-long", Formats.count(Sheet.LONGEST_CELL)))
        : Sheet.Cell.of(text);
  }
}
