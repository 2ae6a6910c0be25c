package dk.samdrift.app.file;

import dk.samdrift.app.language.Refused;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks for what an XML part of an Office file never needs and what has made many a reader run out
 * of memory or fetch what it should not: a document type. Bytes of zero are passed over, so that
 * UTF-16 is read like UTF-8.
 */
final class XmlScan {

  private static final byte[] DOCTYPE = "<!doctype".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] ENTITY = "<!entity".getBytes(StandardCharsets.US_ASCII);
  private static final Set<String> READABLE =
      Set.of("utf-8", "utf-16", "us-ascii", "iso-8859-1", "windows-1252");
  private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([^\"']*)[\"']");
  private static final int DECLARATION = 200;

  private final StringBuilder beginning = new StringBuilder();
  private int inDoctype;
  private int inEntity;

  void accept(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      int b = bytes[i];
      if (b == 0) {
        continue;
      }
      if (beginning.length() < DECLARATION) {
        beginning.append((char) (b & 0xff));
      }
      int lower = b >= 'A' && b <= 'Z' ? b + 32 : b;
      inDoctype = next(DOCTYPE, inDoctype, lower);
      inEntity = next(ENTITY, inEntity, lower);
      if (inDoctype == DOCTYPE.length || inEntity == ENTITY.length) {
        throw new Refused("file.xml-doctype");
      }
    }
  }

  // Both words have their first letter only at the beginning.
  private static int next(byte[] word, int matched, int b) {
    if (b == word[matched]) {
      return matched + 1;
    }
    return b == word[0] ? 1 : 0;
  }

  /** In another encoding a document type would look otherwise. */
  void end() {
    String text = beginning.toString().toLowerCase(Locale.ROOT);
    String start = text.replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?\\s*", "");
    if (start.isEmpty()) {
      return;
    }
    Matcher encoding = ENCODING.matcher(start.substring(0, Math.max(0, start.indexOf("?>"))));
    boolean isOdd =
        start.startsWith("<?xml") && encoding.find() && !READABLE.contains(encoding.group(1));
    if (!start.startsWith("<") || isOdd) {
      throw new Refused("file.damaged");
    }
  }
}
