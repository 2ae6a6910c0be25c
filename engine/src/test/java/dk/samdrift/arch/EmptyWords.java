package dk.samdrift.arch;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that say nothing about a subject, where a type's name must. */
final class EmptyWords {
  private static final Set<String> WORDS =
      Set.of(
          "manager",
          "util",
          "utils",
          "utility",
          "helper",
          "helpers",
          "impl",
          "base",
          "abstract",
          "common",
          "data",
          "info",
          "dto",
          "processor");

  /** Roles of the glossary that happen to end in such a word. */
  private static final Set<String> ALLOWED = Set.of("SiteManager");

  private EmptyWords() {}

  static boolean isEmpty(String word) {
    return WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  static boolean beginsOrEnds(String typeName) {
    List<String> words = List.of(typeName.split("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])"));
    return !ALLOWED.contains(typeName) && (isEmpty(words.getFirst()) || isEmpty(words.getLast()));
  }
}
