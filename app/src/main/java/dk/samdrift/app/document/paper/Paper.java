package dk.samdrift.app.document.paper;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import dk.samdrift.app.document.tree.DocumentTree;
import dk.samdrift.app.document.tree.Seal;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A tree on paper. Whatever the tree says, nothing but the font and the style sheet of the program
 * is fetched, and the same tree and seal give the same bytes.
 */
@Component
public class Paper {

  private static final String STYLE = read("/document/paper.css");
  private static final byte[] COLOURS = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final TemplateEngine templates;

  /** With the templates of the program. */
  public Paper(TemplateEngine templates) {
    this.templates = templates;
  }

  /**
   * A PDF that is PDF/UA-1 and PDF/A-2a.
   *
   * @param seal none for a draft, which says so
   */
  public byte[] pdf(DocumentTree tree, @Nullable Seal seal) {
    return written(Plex.printable(page(tree, seal)), tree, seal);
  }

  private String page(DocumentTree tree, @Nullable Seal seal) {
    Map<String, Object> values = new HashMap<>(Map.of("tree", tree, "style", STYLE));
    if (seal != null) {
      values.put("seal", seal);
    }
    StringOutput page = new StringOutput();
    templates.render("document/paper.jte", values, page);
    return page.toString();
  }

  /** Package-private, so that a test can see what is missing in a page that is not ours. */
  static byte[] written(String page, DocumentTree tree, @Nullable Seal seal) {
    try (PDDocument document = new PDDocument();
        PdfBoxRenderer renderer = builder(page, document).buildPdfRenderer()) {
      renderer.layout();
      renderer.createPDFWithoutClosing();
      Marks.put(document, tree, seal);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PdfRendererBuilder builder(String page, PDDocument document) {
    return new PdfRendererBuilder()
        .usePDDocument(document)
        .usePdfUaAccessibility(true)
        .usePdfAConformance(PdfAConformance.PDFA_2_A)
        .useColorProfile(COLOURS)
        .withProducer("Samdrift")
        .useUriResolver((base, uri) -> null)
        .useExternalResourceAccessControl(
            (uri, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .useFont(Plex.REGULAR::open, "Plex", 400, FontStyle.NORMAL, true)
        .useFont(Plex.SEMI_BOLD::open, "Plex", 600, FontStyle.NORMAL, true)
        .withHtmlContent(page, null);
  }

  private static String read(String name) {
    try (InputStream file = Paper.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("no file " + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
