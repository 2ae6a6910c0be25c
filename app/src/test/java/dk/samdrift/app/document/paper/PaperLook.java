package dk.samdrift.app.document.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Looks at papers as an archive, a program that reads aloud, and a reader do. */
public final class PaperLook {

  public static final Map<PDFAFlavour, Set<String>> NO_FAULTS =
      Map.of(PDFAFlavour.PDFA_2_A, Set.of(), PDFAFlavour.PDFUA_1, Set.of());

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private PaperLook() {}

  /** What an archive, or a program that reads aloud, would object to. */
  public static Map<PDFAFlavour, Set<String>> faults(byte[] pdf) {
    Map<PDFAFlavour, Set<String>> faults = new TreeMap<>();
    for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
      try (PDFAParser parser =
              Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
          PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
        ValidationResult result = validator.validate(parser);
        Set<String> found =
            result.getTestAssertions().stream()
                .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                .map(one -> one.getRuleId().getClause() + " " + one.getMessage())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(found.isEmpty(), result.isCompliant(), found::toString);
        faults.put(flavour, found);
      } catch (IOException | VeraPDFException e) {
        throw new IllegalStateException(e);
      }
    }
    return faults;
  }

  /** Its words. */
  public static String text(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      return stripper.getText(document).replaceAll("[ \\r]+", " ");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
