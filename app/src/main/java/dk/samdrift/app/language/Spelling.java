package dk.samdrift.app.language;

import java.util.Arrays;
import java.util.List;

/** Words as people type them: small or capital letters, å or aa. */
public final class Spelling {

  private Spelling() {}

  /** A text by which it is found, however it was typed. */
  public static String plain(String text) {
    return text.toLowerCase(Messages.DANISH).replace("aa", "å");
  }

  /** The words of a search, each as it is to be found. */
  public static List<String> words(String search) {
    return Arrays.stream(plain(search).split("\\s+")).filter(word -> !word.isEmpty()).toList();
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
