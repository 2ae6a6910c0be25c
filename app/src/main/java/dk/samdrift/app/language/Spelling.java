package dk.samdrift.app.language;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Words as people type them: small or capital letters, å or aa. */
public final class Spelling {

  /**
   * From here on the database calls two names alike: two letters of ten swapped, or one missing,
   * leave more of their threes of letters than this.
   */
  public static final double NEAR = 0.4;

  /** What people say before a number: nr. 7, afdeling nr. 7. */
  private static final Pattern BEFORE_NUMBER =
      Pattern.compile("(?<!\\S)((nr|nummer|afd|afdeling)(\\.\\s*|\\s+))+(?=\\d)");

  /** What ends a word without being of it. */
  private static final Pattern AFTER_WORD = Pattern.compile("(?<=[\\p{L}\\d])[.,;:!?]+$");

  private Spelling() {}

  /** A text by which it is found, however it was typed. */
  public static String plain(String text) {
    return text.toLowerCase(Messages.DANISH).replace("aa", "å");
  }

  /** The words of a search, each as it is to be found; a number without what is said before it. */
  public static List<String> words(String search) {
    String said = BEFORE_NUMBER.matcher(plain(search).strip()).replaceAll("");
    return Arrays.stream(said.split("\\s+"))
        .map(word -> AFTER_WORD.matcher(word).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .toList();
  }

  /** Each word anywhere in a text, for SQL's like; no sign of it means more. */
  public static String[] patterns(String search) {
    return words(search).stream()
        .map(word -> "%" + word.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .toArray(String[]::new);
  }

  /** Does a text hold all words of a search, also as parts of longer ones? */
  public static boolean fits(String text, String search) {
    String plain = plain(text);
    return words(search).stream().allMatch(plain::contains);
  }
}
