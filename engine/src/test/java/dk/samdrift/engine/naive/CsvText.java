package dk.samdrift.engine.naive;

import java.util.ArrayList;
import java.util.List;

/** The CSV of section 1, read character by character. */
public final class CsvText {
  private final String text;
  private int at;
  private int line = 1;
  private boolean wellFormed = true;

  private CsvText(String text) {
    this.text = text;
  }

  /**
   * All records, the header too; empty lines are skipped, records with a fault in them are marked.
   */
  public static List<CsvRecord> records(String text) {
    CsvText csv = new CsvText(text.startsWith("\uFEFF") ? text.substring(1) : text);
    List<CsvRecord> records = new ArrayList<>();
    while (csv.at < csv.text.length()) {
      if (csv.isAtLineEnd()) {
        csv.skipLineEnd();
      } else {
        records.add(csv.record());
      }
    }
    return records;
  }

  private CsvRecord record() {
    int start = line;
    wellFormed = true;
    List<String> fields = new ArrayList<>();
    fields.add(field());
    while (isAt(',')) {
      at++;
      fields.add(field());
    }
    if (at < text.length()) {
      skipLineEnd();
    }
    return new CsvRecord(start, fields, wellFormed);
  }

  private String field() {
    StringBuilder field = new StringBuilder();
    if (isAt('"')) {
      at++;
      quoted(field);
      if (at < text.length() && !isAt(',') && !isAtLineEnd()) {
        wellFormed = false; // Text after a closing quote.
      }
    }
    unquoted(field);
    return field.toString();
  }

  private void quoted(StringBuilder field) {
    while (at < text.length()) {
      char next = text.charAt(at);
      at++;
      if (next == '"' && !isAt('"')) {
        return;
      }
      if (next == '"') {
        at++;
      }
      if (next == '\n') {
        line++;
      }
      field.append(next);
    }
    wellFormed = false; // The quote is never closed: the file ends here.
  }

  private void unquoted(StringBuilder field) {
    while (at < text.length() && !isAt(',') && !isAtLineEnd()) {
      char next = text.charAt(at);
      if (next == '"' || next == '\r') {
        wellFormed = false; // A quote inside an unquoted field, or a lone CR.
      }
      field.append(next);
      at++;
    }
  }

  private boolean isAt(char expected) {
    return at < text.length() && text.charAt(at) == expected;
  }

  private boolean isAtLineEnd() {
    return isAt('\n') || text.startsWith("\r\n", at);
  }

  private void skipLineEnd() {
    at += isAt('\r') ? 2 : 1;
    line++;
  }
}
