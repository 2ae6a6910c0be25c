package dk.samdrift.app.organisation.exchange;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.file.ZipGuard;
import dk.samdrift.app.file.ZipLimits;
import dk.samdrift.app.language.Figures;
import dk.samdrift.app.language.Formats;
import dk.samdrift.app.language.Refused;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/** Reads the first sheet of a workbook: what its cells show, formulas as they were worked out. */
final class XlsxSheet {

  /** Far more than 20,000 rows of estates take. */
  private static final ZipLimits LIMITS = new ZipLimits(500, 60_000_000, 100, 10_000_000, 1);

  /** Spreadsheets count with 15 digits; what comes after is noise. */
  private static final MathContext DIGITS = new MathContext(15);

  private static final Pattern NOT_SHOWN = Pattern.compile("\"[^\"]*\"|\\[[^]]*]|\\\\.|General");
  private static final Pattern DAY = Pattern.compile("[dy]", Pattern.CASE_INSENSITIVE);
  private static final LocalDate START = LocalDate.of(1899, 12, 30);
  private static final LocalDate START_OF_MAC = LocalDate.of(1904, 1, 1);
  private static final BigDecimal LAST_DAY = new BigDecimal(200_000);

  private final LocalDate start;

  private XlsxSheet(boolean isMac) {
    start = isMac ? START_OF_MAC : START;
  }

  static List<Sheet.Row> rows(byte[] content) {
    ZipGuard archive = ZipGuard.open(ByteBuffer.wrap(content), LIMITS);
    // The library wants to read formats, also where there are none.
    boolean hasFormats =
        archive.parts().stream().anyMatch(part -> part.name().equals("xl/styles.xml"));
    try (ReadableWorkbook book =
        new ReadableWorkbook(
            new ByteArrayInputStream(content), new ReadingOptions(hasFormats, false))) {
      return new XlsxSheet(book.isDate1904()).rows(book);
    } catch (Refused e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // The library says in many ways that a workbook is none.
      throw new Refused("file.damaged");
    }
  }

  private List<Sheet.Row> rows(ReadableWorkbook book) throws IOException {
    List<Sheet.Row> rows = new ArrayList<>();
    try (Stream<Row> all = book.getFirstSheet().openStream()) {
      for (Iterator<Row> each = all.iterator(); each.hasNext(); ) {
        Row row = each.next();
        Sheet.Row read = new Sheet.Row(row.getRowNum(), cells(row));
        if (!read.isBlank()) {
          rows.add(read);
        }
        if (rows.size() > Sheet.MOST_ROWS) {
          throw new Refused("organisation.import.too-many-rows", Formats.count(Sheet.MOST_ROWS));
        }
      }
    }
    return rows;
  }

  private List<Sheet.Cell> cells(Row row) {
    List<Sheet.Cell> cells = new ArrayList<>();
    for (int i = 0; i < row.getCellCount(); i++) {
      Sheet.Cell cell = cell(row.getCell(i));
      boolean isEmpty = cell.text().isEmpty() && cell.problem().isEmpty();
      if (i >= Sheet.MOST_COLUMNS && !isEmpty) {
        throw new Refused("organisation.import.too-many-columns", Sheet.MOST_COLUMNS);
      }
      if (i < Sheet.MOST_COLUMNS) {
        cells.add(cell);
      }
    }
    return cells;
  }

  private Sheet.Cell cell(@Nullable Cell cell) {
    if (cell == null || cell.getType() == CellType.EMPTY) {
      return Sheet.Cell.EMPTY;
    }
    String raw = cell.getRawValue() == null ? "" : cell.getRawValue();
    String shown = cell.getValue() instanceof String text ? text : raw;
    return switch (cell.getType()) {
      case NUMBER -> number(cell, raw);
      case ERROR -> new Sheet.Cell(raw, msg("organisation.import.cell.error"));
      case BOOLEAN -> Sheet.Cell.of(raw.equals("1") ? "SAND" : "FALSK");
      case FORMULA -> formula(cell, shown);
      case STRING, EMPTY -> text(shown);
    };
  }

  private static Sheet.Cell text(String text) {
    return text.length() > Sheet.LONGEST_CELL
        ? new Sheet.Cell(
            text.substring(0, Sheet.LONGEST_CELL),
            msg("organisation.import.cell.too-long", Formats.count(Sheet.LONGEST_CELL)))
        : Sheet.Cell.of(text);
  }

  private Sheet.Cell formula(Cell cell, String shown) {
    if (shown.isBlank()) {
      return new Sheet.Cell("=" + cell.getFormula(), msg("organisation.import.cell.formula"));
    }
    if (shown.startsWith("#")) {
      return new Sheet.Cell(shown, msg("organisation.import.cell.error"));
    }
    return cell.getValue() instanceof String ? text(shown) : number(cell, shown);
  }

  /** A figure as a Dane types it, or a day where the cell shows one. */
  private Sheet.Cell number(Cell cell, String raw) {
    BigDecimal value;
    try {
      value = new BigDecimal(raw).round(DIGITS);
    } catch (NumberFormatException e) {
      return text(raw);
    }
    String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
    boolean isDay = DAY.matcher(NOT_SHOWN.matcher(format).replaceAll("")).find();
    if (isDay && value.signum() > 0 && value.compareTo(LAST_DAY) < 0) {
      return Sheet.Cell.of(Days.words(start.plusDays(value.longValue())));
    }
    // Nothing that is measured is longer, and a figure of many zeros takes room.
    boolean isLong = Math.abs((long) value.precision() - value.scale()) > 20;
    return isLong ? text(raw) : Sheet.Cell.of(Figures.plain(value));
  }
}
