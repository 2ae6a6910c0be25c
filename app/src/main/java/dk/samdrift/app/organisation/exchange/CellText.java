package dk.samdrift.app.organisation.exchange;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Texts in cells. A spreadsheet takes what begins with certain signs for a formula and does what it
 * says, so an apostrophe is put before it, and taken away when it comes back.
 */
final class CellText {

  private static final Pattern RISKY = Pattern.compile("'*[=+\\-@\\t\\r\\n＝＋－＠].*", Pattern.DOTALL);
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]");

  private CellText() {}

  /** As it is written into a file. */
  static String written(String text) {
    String plain = plain(text);
    return RISKY.matcher(plain).matches() ? '\'' + plain : plain;
  }

  /** As it was before it was written. */
  static String read(String cell) {
    String plain = plain(cell);
    boolean isEscaped = plain.startsWith("'") && RISKY.matcher(plain).matches();
    return (isEscaped ? plain.substring(1) : plain).strip();
  }

  /** Line ends and composed letters as everywhere, nothing that no program shows. */
  static String plain(String text) {
    String lines = text.replace("\r\n", "\n").replace('\r', '\n');
    return Normalizer.normalize(UNSEEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
  }
}
