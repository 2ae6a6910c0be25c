package dk.samdrift.engine.settlement.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is what was said, of any length. */
class RowWriterTest {

  @TempDir private Path temp = Path.of("");

  private Path file() {
    return temp.resolve("rows.csv");
  }

  private static String sha256(String text) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(hash);
  }

  @Test
  void only_what_would_be_misread_gets_quotes() throws Exception {
    try (RowWriter rows = new RowWriter(file(), "member,text")) {
      rows.field("AEB").field("Ærø, \"øst\"").end();
      rows.plain(12).field("to\nlinjer").end();
      rows.field("").field("en\rlinje").end();
      rows.field("én plads til é").field("").end();
    }

    assertEquals(
        """
        member,text
        AEB,"Ærø, ""øst""\"
        12,"to
        linjer"
        ,"en\rlinje"
        én plads til é,
        """,
        Files.readString(file()));
  }

  @ParameterizedTest
  @ValueSource(ints = {32_766, 32_767, 65_530, 65_535, 65_536, 65_537, 131_072, 300_000})
  void a_value_of_any_length_is_written_whole(int length) throws Exception {
    StringBuilder expected = new StringBuilder("text,end\n");
    RowWriter rows = new RowWriter(file(), "text,end");
    try (rows) {
      for (String filling : new String[] {"a", "å", "\""}) {
        String value = filling.repeat(length);
        rows.field("a" + value).plain(7).end();
        String told = filling.equals("\"") ? "\"a" + value + value + "\"" : "a" + value;
        expected.append(told).append(",7\n");
      }
    }

    assertTrue(expected.toString().equals(Files.readString(file())), "another text");
    assertEquals(3, rows.rows());
    assertEquals(sha256(expected.toString()), rows.sha256Hex());
  }

  @Test
  void rows_reach_the_file_while_others_are_being_written() throws IOException {
    try (RowWriter rows = new RowWriter(file(), "text")) {
      for (int i = 0; i < 100_000; i++) {
        rows.plain("en række med noget i").end();
      }

      assertTrue(Files.size(file()) > 1_900_000, () -> "most of it is still kept in memory");
    }
    assertEquals(5 + 100_000L * 22, Files.size(file()));
  }
}
