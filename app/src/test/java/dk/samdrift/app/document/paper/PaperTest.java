package dk.samdrift.app.document.paper;

import static dk.samdrift.app.document.paper.PaperLook.NO_FAULTS;
import static dk.samdrift.app.document.paper.PaperLook.faults;
import static dk.samdrift.app.document.paper.PaperLook.text;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dk.samdrift.app.document.SampleDocuments;
import dk.samdrift.app.document.tree.DocumentTree;
import dk.samdrift.app.ui.Pages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PaperTest {

  private static final Paper PAPER = new Paper(Pages.templates());

  private static byte[] pdf(String name, DocumentTree tree) {
    byte[] pdf = PAPER.pdf(tree, SampleDocuments.seal());
    keep(name, pdf);
    return pdf;
  }

  /** To be looked at. */
  private static void keep(String name, byte[] pdf) {
    try {
      Files.write(Files.createDirectories(Path.of("target", "papers")).resolve(name + ".pdf"), pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int pages(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return document.getNumberOfPages();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void a_paper_with_everything_in_it_can_be_kept_for_ever_and_read_aloud() {
    assertEquals(NO_FAULTS, faults(pdf("rich", SampleDocuments.rich())));
  }

  @Test
  void a_paper_with_hardly_anything_in_it_too() {
    assertEquals(NO_FAULTS, faults(pdf("bare", SampleDocuments.bare())));
    byte[] draft = PAPER.pdf(SampleDocuments.bare(), null);
    assertEquals(NO_FAULTS, faults(draft));
    assertTrue(text(draft).contains("Udkast: ikke udstedt"), () -> text(draft));
  }

  @Test
  void a_paper_with_hostile_and_unusual_texts_too() {
    byte[] pdf = pdf("hostile", SampleDocuments.hostile());

    assertEquals(NO_FAULTS, faults(pdf));
    assertTrue(text(pdf).contains("<script>alert(1)</script> & \"x\" 'y' ]]> ${no}"));
    assertTrue(text(pdf).contains("\uFFFD\uFFFD"), "what cannot be printed is seen");
    assertFalse(text(pdf).contains("\u202E"));
  }

  @Test
  void a_table_of_forty_pages_says_on_each_what_its_columns_are() {
    byte[] pdf = pdf("endless", SampleDocuments.endless());

    assertTrue(pages(pdf) >= 35, () -> "pages: " + pages(pdf));
    assertEquals(NO_FAULTS, faults(pdf));
    assertTrue(text(pdf).split("Beløb \\(kr\\.\\)", -1).length - 1 >= pages(pdf) - 1);
    assertTrue(text(pdf).contains("Side 12 af " + pages(pdf)), () -> text(pdf));
  }

  @Test
  void the_check_sees_what_is_missing() {
    String whole =
        """
        <html lang="da"><head><title>T</title><meta name="subject" content="S"/>
        <style>body { font-family: Plex }</style></head>
        <body><p>Hej <a href="https://x.example/" title="der">der</a></p></body></html>
        """;

    assertEquals(NO_FAULTS, faultsOf(whole));
    assertFault("PDFUA_1 7.1", whole.replace("<title>T</title>", ""));
    assertFault("PDFA_2_A 6.7.4", whole.replace("lang=\"da\"", "lang=\"?\""));
    assertFault("PDFA_2_A 6.2.11.7", whole.replace("Hej", "\uECE0"));
  }

  private static Map<PDFAFlavour, Set<String>> faultsOf(String page) {
    return faults(Paper.written(page, SampleDocuments.bare(), null));
  }

  private static void assertFault(String clause, String page) {
    assertTrue(clauses(page).contains(clause), () -> clause + " is not in: " + clauses(page));
  }

  private static String clauses(String page) {
    return faultsOf(page).entrySet().stream()
        .flatMap(one -> one.getValue().stream().map(fault -> one.getKey().name() + " " + fault))
        .collect(Collectors.joining("\n"));
  }

  @Test
  void the_same_document_gives_the_same_bytes() throws InterruptedException {
    byte[] first = pdf("rich", SampleDocuments.rich());
    Thread.sleep(1100);

    assertArrayEquals(first, pdf("rich", SampleDocuments.rich()));
  }

  @Test
  void what_stands_on_paper_can_be_copied_from_it_in_its_order() {
    String text = text(pdf("rich", SampleDocuments.rich()));

    String expected =
        "(?s).*Nordbo Boligforening\\s+Årsafregning 2025: Æblegården.*Ålborg, 4. maj 2026.*Skal"
            + " betales 343.263,50 kr..*Fordelingen.*110 Ejendomsfunktionærer Lige 245.271,31"
            + " 103.437,13\\s.*112 Renholdelse Timer −12.000,00 −4.000,00.*I alt 1.467.839,20"
            + " 99.437,13.*Mellem medlemmerne.*Bilaget står på sin egen side.*";
    assertTrue(text.matches(expected), () -> text);
    assertTrue(text.contains("nordbo 1a2b\u00a03c4d\u00a05e6f\u00a07a8b"), () -> text);
  }

  @Test
  void the_address_of_verification_stands_in_the_file_without_opening_it() {
    String bytes = new String(pdf("rich", SampleDocuments.rich()), StandardCharsets.ISO_8859_1);

    assertTrue(bytes.contains(SampleDocuments.seal().address() + "</dc:identifier>"));
  }
}
