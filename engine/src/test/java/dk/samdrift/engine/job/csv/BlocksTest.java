package dk.samdrift.engine.job.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.engine.generated.Samples;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class BlocksTest {

  private static final String[] PIECES = {
    "a",
    "æ",
    "🚜",
    ",",
    ",",
    ",",
    "\n",
    "\n",
    "\r\n",
    "\r",
    "\"",
    "\"\"",
    "\"x,y\"",
    "\"to\nlinjer\"",
    "\"sagde \"\"ja\"\"\"",
    "114.10",
    " ",
    "-1,00",
    "",
    "2025-01-01"
  };

  private static final int WIDTH = 3;

  /** Each record with its line, fault and fields. */
  private static List<String> read(byte[] text, int blockBytes) {
    List<String> records = new ArrayList<>();
    try (Blocks blocks = new Blocks(new ByteArrayInputStream(text), blockBytes)) {
      Block block = new Block();
      RecordCursor cursor = new RecordCursor(Header.unread(WIDTH));
      while (blocks.next(block)) {
        cursor.open(block);
        while (cursor.next()) {
          StringBuilder record = new StringBuilder();
          record.append(cursor.line()).append(' ').append(cursor.fault());
          for (int i = 0; i < WIDTH && cursor.fault() == RecordCursor.Fault.NONE; i++) {
            record.append('|').append(cursor.textAt(i));
          }
          records.add(record.toString());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return records;
  }

  private static List<String> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), 1 << 17);
  }

  @Test
  void where_a_block_ends_changes_no_record() {
    Samples.forEach(
        "where a block ends changes no record",
        Samples.count() * 10,
        seed -> {
          SplittableRandom random = new SplittableRandom(seed);
          StringBuilder text = new StringBuilder();
          for (int i = random.nextInt(200); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
          }
          byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);

          List<String> whole = read(bytes, 1 << 17);

          assertEquals(whole, read(bytes, random.nextInt(1, 40)), () -> text.toString());
          assertEquals(whole, read(bytes, random.nextInt(40, 400)), () -> text.toString());
        });
  }

  @Test
  void a_quoted_line_break_belongs_to_its_field_and_counts_as_a_line() {
    assertEquals(
        List.of("1 NONE|a|to\nlinjer|c", "3 NONE|d|e|f"), read("a,\"to\nlinjer\",c\nd,e,f\n"));
  }

  @Test
  void doubled_quotes_are_single_ones() {
    assertEquals(List.of("1 NONE|\"a\"||b\"c"), read("\"\"\"a\"\"\",\"\",\"b\"\"c\""));
  }

  @Test
  void both_kinds_of_line_end_may_be_mixed_and_empty_lines_are_skipped() {
    assertEquals(
        List.of("1 NONE|a|b|c", "4 NONE|d|e|f", "6 NONE|g|h|i"),
        read("a,b,c\r\n\r\n\nd,e,f\n\ng,h,i"));
  }

  @Test
  void a_line_end_inside_a_fault_ends_the_record() {
    assertEquals(
        List.of("1 QUOTE_IN_FIELD", "2 TEXT_AFTER_QUOTE", "3 LONE_CR", "4 NONE|g|h|i"),
        read("a,b\"b,c\n\"d\"x,e,f\nd\r,e,f\ng,h,i\n"));
  }

  @Test
  void a_wrong_number_of_fields_is_seen() {
    assertEquals(
        List.of("1 FIELD_COUNT", "2 FIELD_COUNT", "3 NONE|a|b|c"), read("a,b\na,b,c,d\na,b,c\n"));
  }

  @Test
  void an_unclosed_quote_ends_the_file_at_the_line_of_its_record() {
    assertEquals(List.of("1 NONE|a|b|c", "2 UNCLOSED_QUOTE"), read("a,b,c\nd,\"e,f\ng,h,i\n"));
  }

  @Test
  void a_carriage_return_at_the_very_end_ends_no_line() {
    assertEquals(List.of("1 LONE_CR"), read("a,b,c\r"));
  }

  @Test
  void a_record_longer_than_any_may_be_is_refused_in_bounded_memory() throws IOException {
    byte[] text = new byte[Blocks.LONGEST_RECORD * 3];
    java.util.Arrays.fill(text, (byte) 'x');
    text[0] = '"';

    List<String> records = read(text, 1 << 17);

    assertEquals(List.of("1 TOO_LONG"), records);
  }

  @Test
  void the_hash_is_that_of_all_bytes_with_the_mark() throws IOException {
    byte[] text = "\uFEFFa,b,c\n".getBytes(StandardCharsets.UTF_8);
    try (Blocks blocks = new Blocks(new ByteArrayInputStream(text), 4)) {
      Block block = new Block();
      RecordCursor cursor = new RecordCursor(Header.unread(WIDTH));
      assertTrue(blocks.next(block));
      cursor.open(block);
      assertTrue(cursor.next());
      assertEquals("a", cursor.textAt(0));
      assertEquals(
          "68e2a711bc8f3b73", blocks.next(block) ? "more" : blocks.sha256Hex().substring(0, 16));
    }
  }
}
