package dk.samdrift.engine.job;

/**
 * Texts of the input as a sentence can hold them. What stands in a file may be long, and may hold
 * characters that a terminal obeys instead of showing.
 */
public final class Excerpt {

  private static final int MOST_CHARACTERS = 60;
  private static final String CUT = "…";
  private static final int PICTURES = 0x2400;
  private static final int PICTURE_OF_DELETE = 0x2421;
  private static final int ZERO_WIDTH_JOINER = 0x200D;

  private Excerpt() {}

  /** A text with every character to be seen, cut where it is too long for a sentence. */
  public static String of(String text) {
    return of(text, MOST_CHARACTERS);
  }

  /** The same with so many characters at most. */
  public static String of(String text, int most) {
    // Long before it is all looked at: a field may hold megabytes.
    if (text.codePointCount(0, Math.min(text.length(), 2 * most + 2)) <= most) {
      return visible(text);
    }
    return visible(text.substring(0, text.offsetByCodePoints(0, most - 1))) + CUT;
  }

  /** A text in which signs stand for the characters that cannot be seen: ␛ for escape. */
  public static String visible(String text) {
    if (text.codePoints().noneMatch(Excerpt::isUnseen)) {
      return text;
    }
    StringBuilder visible = new StringBuilder();
    text.codePoints()
        .forEach(c -> {
          if (!isUnseen(c)) {
            visible.appendCodePoint(c);
          } else if (c < ' ') {
            visible.appendCodePoint(PICTURES + c);
          } else if (c == 0x7F) {
            visible.appendCodePoint(PICTURE_OF_DELETE);
          } else {
            visible.append("\\u{").append(Integer.toHexString(c)).append('}');
          }
        });
    return visible.toString();
  }

  /** Controls, line breaks of all kinds, and what turns the direction of writing. */
  private static boolean isUnseen(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      // It holds the parts of one emoji together.
      case Character.FORMAT -> character != ZERO_WIDTH_JOINER;
      default -> false;
    };
  }
}
