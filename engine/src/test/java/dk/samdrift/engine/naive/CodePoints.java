package dk.samdrift.engine.naive;

import java.util.Comparator;
import java.util.List;

/**
 * Text in ascending code point order, which is not the order of {@link String#compareTo} beyond
 * U+FFFF.
 */
public final class CodePoints {
  public static final Comparator<String> ORDER = CodePoints::compare;

  private CodePoints() {}

  private static int compare(String a, String b) {
    for (int at = 0; at < a.length() && at < b.length(); at++) {
      if (a.charAt(at) != b.charAt(at)) {
        return Integer.compare(a.codePointAt(at), b.codePointAt(at));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** Rows from left to right as text; the columns in {@code asNumber} as whole numbers. */
  static Comparator<List<String>> rows(List<Integer> asNumber) {
    return (a, b) -> {
      for (int column = 0; column < a.size(); column++) {
        int order =
            asNumber.contains(column)
                ? Long.compare(Long.parseLong(a.get(column)), Long.parseLong(b.get(column)))
                : ORDER.compare(a.get(column), b.get(column));
        if (order != 0) {
          return order;
        }
      }
      return 0;
    };
  }
}
