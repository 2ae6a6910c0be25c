package dk.samdrift.app.document.paper;

import dk.samdrift.app.document.tree.DocumentTree;
import dk.samdrift.app.document.tree.Seal;
import dk.samdrift.app.document.tree.TreeBytes;
import dk.samdrift.app.history.Hash;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;

/**
 * What a PDF says about itself: the day that stands on it instead of the moment of writing, a
 * number that comes of its contents, and where it can be verified. The last stands in it as plain
 * text, so that the organisation of a file is found without opening it.
 */
final class Marks {

  private static final String END = "</rdf:RDF>";

  private Marks() {}

  static void put(PDDocument document, DocumentTree tree, @Nullable Seal seal) throws IOException {
    document.getDocumentInformation().setCreationDate(calendar(tree.date()));
    document.setDocumentId(number(tree));
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    String metadata;
    try (InputStream written = catalog.getMetadata().exportXMPMetadata()) {
      metadata = new String(written.readAllBytes(), StandardCharsets.UTF_8);
    }
    String dated =
        metadata.replaceFirst(
            "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)", "$1" + tree.date() + "T00:00:00Z$2");
    String sealed = seal == null ? dated : dated.replace(END, identifier(seal) + END);
    PDMetadata own = new PDMetadata(document);
    own.importXMPMetadata(sealed.getBytes(StandardCharsets.UTF_8));
    catalog.setMetadata(own);
  }

  private static long number(DocumentTree tree) {
    return Long.parseUnsignedLong(Hash.of(TreeBytes.of(tree)).hex().substring(0, 16), 16);
  }

  private static Calendar calendar(LocalDate day) {
    return GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC));
  }

  private static String identifier(Seal seal) {
    String address = seal.address().replace("&", "&amp;").replace("<", "&lt;");
    return """
    <rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" rdf:about=""><dc:identifier>%s</dc:identifier></rdf:Description>
    """
        .formatted(address)
        .strip();
  }
}
