package dk.samdrift.engine.job;

import java.util.Comparator;

/**
 * The order of identifiers everywhere: by code point. {@link String#compareTo} differs from it for
 * characters beyond the first 65,536, because it compares halves of them.
 */
public final class CodePoints {

  /** Ascending by code point. */
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String a, String b) {
    if (a.equals(b)) {
      return 0;
    }
    int common = Math.min(a.length(), b.length());
    for (int i = 0; i < common; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        return Character.isSurrogate(x) == Character.isSurrogate(y)
            ? Character.compare(x, y)
            : Character.isSurrogate(x) ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
