package dk.samdrift.app.document.tree;

import java.text.Normalizer;

/** Text as it may stand in a document. */
final class Text {

  private static final int LONGEST = 20_000;

  private Text() {}

  /**
   * One line without what cannot be seen: white space becomes a space, other control characters and
   * halves of characters a sign that something stood there, and what turns the direction of writing
   * is left out. Spaces that hold words together stay.
   */
  static String clean(String text) {
    if (text.length() > LONGEST) {
      throw new IllegalStateException("a text of " + text.length() + " characters");
    }
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .replaceAll("[\\s\\u0085\\u2028\\u2029]+", " ")
        .replaceAll("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
        .replaceAll("[\\p{Cc}\\p{Cs}\\p{Cn}]", "\uFFFD")
        .strip();
  }

  /** The same where something must stand. */
  static String required(String what, String text) {
    String clean = clean(text);
    if (clean.isEmpty()) {
      throw new IllegalStateException("a document without " + what);
    }
    return clean;
  }
}
