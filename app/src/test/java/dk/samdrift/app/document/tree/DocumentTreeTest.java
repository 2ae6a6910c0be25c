package dk.samdrift.app.document.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dk.samdrift.app.document.SampleDocuments;
import dk.samdrift.app.history.Hash;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class DocumentTreeTest {

  @Test
  void a_document_has_the_bytes_it_has_always_had() {
    DocumentTree tree =
        SampleDocuments.tree(
            "Æ & \"ø\"",
            List.of(
                new Block.Heading(1, "Å"),
                new Block.Paragraph(
                    Words.of(
                        new Inline.Plain("1\u00a0kr."),
                        new Inline.Link("her", "https://x.example/"))),
                new Block.PageBreak()));

    String expected =
        """
        {"blocks":[{"is":"heading","level":1,"text":"Å"},\
        {"is":"paragraph","words":[{"is":"plain","text":"1\u00a0kr."},\
        {"is":"link","href":"https://x.example/","text":"her"}]},{"is":"page-break"}],\
        "date":"2026-05-04","language":"DA","organisation":"Nordbo Boligforening","place":"Ålborg",\
        "subject":"Hvad Æblegården skal betale for fælles drift i 2025","title":"Æ & \\"ø\\""}\
        """;
    assertEquals(expected, new String(TreeBytes.of(tree), StandardCharsets.UTF_8));
    assertEquals(
        "50dd5d4942ba3fcaa0031f1e609dcac70c736712e058d2633559ca82110ecec6",
        Hash.of(TreeBytes.of(SampleDocuments.rich())).hex());
  }

  @Test
  void what_was_written_is_read_as_it_was() {
    for (DocumentTree tree :
        List.of(
            SampleDocuments.rich(),
            SampleDocuments.bare(),
            SampleDocuments.hostile(),
            SampleDocuments.endless())) {
      byte[] bytes = TreeBytes.of(tree);

      assertEquals(tree, TreeBytes.read(bytes));
      assertArrayEquals(bytes, TreeBytes.of(TreeBytes.read(bytes)));
    }
  }

  @Test
  void bytes_that_say_more_than_a_document_are_not_read() {
    String bytes = new String(TreeBytes.of(SampleDocuments.bare()), StandardCharsets.UTF_8);

    for (String other :
        List.of(
            bytes + "{}",
            bytes.replace("{\"blocks\"", "{\"extra\":1,\"blocks\""),
            bytes.replace("[]", "[{\"is\":\"script\"}]"),
            bytes.replace("\"Tom\"", "\"\""))) {
      assertThrows(
          JacksonException.class,
          () -> TreeBytes.read(other.getBytes(StandardCharsets.UTF_8)),
          other);
    }
  }

  @Test
  void nothing_unseen_stands_in_a_text() {
    Words words = Words.of(" a\tb\r\nc \u0007\u202E1\u00a0kr. \uD800 e\u0301 ");

    assertEquals("a b c \uFFFD1\u00a0kr. \uFFFD \u00e9", words.text());
  }

  @Test
  void what_nobody_could_read_is_no_document() {
    Table.Column text = Table.Column.text("Konto");
    Table.Column figures = Table.Column.figures("Beløb");
    for (Runnable making :
        List.<Runnable>of(
            () -> SampleDocuments.tree(" \u202E ", List.of()),
            () -> SampleDocuments.tree("x".repeat(201), List.of()),
            () -> SampleDocuments.tree("Titel", List.of(new Block.Heading(2, "springer over"))),
            () -> new Block.Heading(4, "for dyb"),
            () -> Block.Paragraph.of("  "),
            () -> new Block.Points(false, List.of()),
            () -> new Block.Together(List.of(new Block.PageBreak())),
            () -> new Inline.Link("her", "javascript:alert(1)"),
            () -> new Inline.Link("her", "/inde/i/programmet"),
            () -> new Inline.Link("her", "file:///etc/passwd"),
            () -> new Table("T", List.of(text, figures), List.of(Table.Row.of("110"))),
            () -> new Table("T", List.of(text, figures), List.of(Table.Row.of("", "1,00"))),
            () -> new Table("T", List.of(text, figures), List.of()))) {
      assertThrows(IllegalStateException.class, making::run);
    }
  }
}
