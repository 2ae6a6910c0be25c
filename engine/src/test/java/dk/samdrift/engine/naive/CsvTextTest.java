package dk.samdrift.engine.naive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
  private static CsvRecord only(String text) {
    List<CsvRecord> records = CsvText.records(text);
    assertEquals(1, records.size(), text);
    return records.getFirst();
  }

  @Test
  void byte_order_mark_and_empty_lines_and_either_line_end_are_accepted() {
    List<CsvRecord> records = CsvText.records("\uFEFF\r\na,b\r\n\n\nc,d\n\r\n");

    assertEquals(
        List.of(
            new CsvRecord(2, List.of("a", "b"), true), new CsvRecord(5, List.of("c", "d"), true)),
        records);
  }

  @Test
  void quoted_fields_hold_commas_quotes_and_line_breaks_and_count_as_lines() {
    List<CsvRecord> records = CsvText.records("\"a,\"\"1\"\"\n\r\r\n\",b\n,\"\"");

    assertEquals(
        List.of(
            new CsvRecord(1, List.of("a,\"1\"\n\r\r\n", "b"), true),
            new CsvRecord(4, List.of("", ""), true)),
        records);
  }

  @Test
  void fields_are_not_trimmed() {
    assertEquals(List.of(" a ", "\t"), only(" a ,\t").fields());
  }

  @Test
  void the_last_line_end_is_optional() {
    assertEquals(List.of("a", ""), only("a,").fields());
    assertEquals(List.of("a", ""), only("a,\n").fields());
    assertEquals(List.of(), CsvText.records(""));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"a\"b,c", "\"a\"b,c", "\"a\" ,c", "a\rb,c", "a,b\r\r\n", "a,\"b", "a,\"", "\r"})
  void a_record_with_a_fault_is_marked(String text) {
    assertFalse(only(text).isWellFormed());
  }

  @Test
  void a_record_after_a_faulty_one_is_read() {
    CsvRecord second = CsvText.records("a\"b,c\nd,e\n").getLast();

    assertEquals(List.of("d", "e"), second.fields());
    assertTrue(second.isWellFormed());
  }
}
