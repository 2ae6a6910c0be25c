package dk.samdrift.engine.naive;

import java.util.List;
import java.util.Map;

/** A record with as many fields as its header, by column name. */
record Row(InputFile file, int line, Map<String, String> values) {
  private static final List<String> NUMBERS = List.of("amount", "hours", "quantity");

  String text(String column) {
    return values.getOrDefault(column, "");
  }

  String sourceId() {
    return text("source_id");
  }

  /** The known columns after parsing: numbers by their value, all else as text. */
  List<Object> content() {
    return file.columns().stream().map(this::parsed).toList();
  }

  private Object parsed(String column) {
    return NUMBERS.contains(column) ? Numbers.read(text(column), 9).orElseThrow() : text(column);
  }
}
