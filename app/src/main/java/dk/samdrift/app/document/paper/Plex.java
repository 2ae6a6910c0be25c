package dk.samdrift.app.document.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The one font of our papers, IBM Plex Sans in two weights: its figures are equally wide, and it
 * has the letters of Europe. A paper holds its font, so it can hold no sign that the font has not.
 */
final class Plex {

  /** Its usual weight. */
  static final Plex REGULAR = new Plex("IBMPlexSans-Regular.ttf");

  /** What headings and sums are written in. */
  static final Plex SEMI_BOLD = new Plex("IBMPlexSans-SemiBold.ttf");

  /** Stands where the font has no sign. */
  private static final int SUBSTITUTE = 0xFFFD;

  private final byte[] bytes;
  private final CmapLookup signs;

  private Plex(String name) {
    try (InputStream file = Plex.class.getResourceAsStream("/document/plex/" + name)) {
      if (file == null) {
        throw new IllegalStateException("no font " + name);
      }
      this.bytes = file.readAllBytes();
      try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(bytes))) {
        this.signs = font.getUnicodeCmapLookup();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  InputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** The same text with a visible substitute for each sign that cannot be printed. */
  static String printable(String text) {
    StringBuilder printable = new StringBuilder(text.length());
    text.codePoints()
        .filter(sign -> !isUnseen(sign))
        .map(sign -> isPrintable(sign) ? sign : SUBSTITUTE)
        .forEach(printable::appendCodePoint);
    return printable.toString();
  }

  /** What joins or varies other signs, and leaves no trace of its own. */
  private static boolean isUnseen(int sign) {
    boolean isJoiner = sign >= 0x200B && sign <= 0x200D;
    boolean isVariant = sign >= 0xFE00 && sign <= 0xFE0F;
    boolean isTone = sign >= 0x1F3FB && sign <= 0x1F3FF;
    return isJoiner || isVariant || isTone || sign == 0x2060 || sign == 0xFEFF;
  }

  private static boolean isPrintable(int sign) {
    return sign == '\n' || (REGULAR.has(sign) && SEMI_BOLD.has(sign));
  }

  /** What a private area of a font holds has no meaning that could be read aloud. */
  private boolean has(int sign) {
    return Character.getType(sign) != Character.PRIVATE_USE && signs.getGlyphId(sign) != 0;
  }
}
