package dk.samdrift.engine.generated;

import dk.samdrift.engine.naive.InputFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * One file of a job: a header, rows of as many fields, and raw records after them that are written
 * as they are (to be able to break the rules of CSV).
 */
public record JobFile(
    String name,
    List<String> header,
    List<List<String>> rows,
    List<String> rawRecords,
    Layout layout) {

  /** Stands for a byte that is not UTF-8. */
  static final String BAD_BYTE = "\uE0FF";

  public static JobFile of(InputFile file) {
    return of(file.csv(), file.columns());
  }

  static JobFile of(String name, List<String> header) {
    return new JobFile(name, header, List.of(), List.of(), Layout.PLAIN);
  }

  public JobFile withRow(Map<String, String> values) {
    List<String> wider = new ArrayList<>(header);
    values.keySet().stream()
        .filter(column -> !header.contains(column))
        .sorted()
        .forEach(wider::add);
    List<List<String>> all = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> fields = new ArrayList<>(row);
      fields.addAll(Collections.nCopies(wider.size() - header.size(), ""));
      all.add(fields);
    }
    all.add(wider.stream().map(column -> values.getOrDefault(column, "")).toList());
    return new JobFile(name, wider, all, rawRecords, layout);
  }

  public JobFile withRows(List<List<String>> newRows) {
    return new JobFile(name, header, newRows, rawRecords, layout);
  }

  JobFile withRawRecord(String raw) {
    List<String> all = new ArrayList<>(rawRecords);
    all.add(raw);
    return new JobFile(name, header, rows, all, layout);
  }

  JobFile withLayout(Layout newLayout) {
    return new JobFile(name, header, rows, rawRecords, newLayout);
  }

  /** The same records with these columns only, in this order. */
  public JobFile withColumns(List<String> columns) {
    List<Integer> places = columns.stream().map(header::indexOf).toList();
    List<List<String>> moved =
        rows.stream().map(row -> places.stream().map(row::get).toList()).toList();
    return new JobFile(name, columns, moved, rawRecords, layout);
  }

  /** One column changed in every row. */
  public JobFile withEach(String column, Function<String, String> change) {
    int place = header.indexOf(column);
    return withRows(
        rows.stream()
            .map(row ->
                IntStream.range(0, row.size())
                    .mapToObj(i -> i == place ? change.apply(row.get(i)) : row.get(i))
                    .toList())
            .toList());
  }

  /** A field by column name; empty when the file lacks the column. */
  public String field(List<String> row, String column) {
    int place = header.indexOf(column);
    return place < 0 ? "" : row.get(place);
  }

  /** The physical line that the row of this index starts on. */
  public int lineOfRow(int row) {
    return lineOfRecord(1 + row);
  }

  int lineOfRawRecord(int record) {
    return lineOfRecord(1 + rows.size() + record);
  }

  private int lineOfRecord(int record) {
    String before = String.join("", records().subList(0, record));
    return 1 + Math.toIntExact(before.chars().filter(c -> c == '\n').count());
  }

  /** Header, rows and raw records, each with its line end. */
  private List<String> records() {
    List<String> records = new ArrayList<>();
    records.add(header.isEmpty() ? "" : layout.record(header, 0));
    rows.forEach(row -> records.add(layout.record(row, records.size())));
    rawRecords.forEach(raw -> records.add(raw + "\n"));
    return records;
  }

  byte[] bytes() {
    String text = (layout.byteOrderMark() ? "\uFEFF" : "") + String.join("", records());
    if (!layout.lastNewline() && rawRecords.isEmpty()) {
      text = text.replaceFirst("(\r?\n)+\\z", "");
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < text.length(); ) {
      String character = Character.toString(text.codePointAt(at));
      if (character.equals(BAD_BYTE)) {
        bytes.write(0xFF);
      } else {
        bytes.writeBytes(character.getBytes(StandardCharsets.UTF_8));
      }
      at += character.length();
    }
    return bytes.toByteArray();
  }
}
