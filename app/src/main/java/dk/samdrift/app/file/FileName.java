package dk.samdrift.app.file;

import dk.samdrift.app.language.Refused;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A name that is fit for any system: one name and not a way, everything in it visible.
 *
 * @param text with composed letters, å and not a with a ring
 */
record FileName(String text) {

  private static final int LONGEST = 200;
  private static final Pattern SEPARATOR = Pattern.compile("[/\\\\:]");
  private static final Pattern DIRECTION =
      Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}\\uFFFD]");
  private static final Pattern RESERVED =
      Pattern.compile("(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\\$|conout\\$)\\s*(\\..*)?");

  static FileName of(String given) {
    String name = Normalizer.normalize(given, Normalizer.Form.NFC);
    refuse(name.isBlank(), "file.name-missing");
    refuse(name.length() > LONGEST, "file.name-too-long", LONGEST);
    refuse(SEPARATOR.matcher(name).find(), "file.name-path");
    refuse(DIRECTION.matcher(name).find(), "file.name-direction");
    refuse(INVISIBLE.matcher(name).find(), "file.name-control");
    String lower = name.toLowerCase(Locale.ROOT);
    refuse(RESERVED.matcher(lower).matches(), "file.name-reserved", name);
    boolean isOdd = name.startsWith(".") || name.endsWith(".") || !name.equals(name.strip());
    refuse(isOdd, "file.name-end");
    return new FileName(name);
  }

  private static void refuse(boolean isBad, String key, Object... values) {
    if (isBad) {
      throw new Refused(key, values);
    }
  }

  /** What comes after the last dot, in lower case; empty when there is none. */
  String extension() {
    int dot = text.lastIndexOf('.');
    return dot < 0 ? "" : text.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
