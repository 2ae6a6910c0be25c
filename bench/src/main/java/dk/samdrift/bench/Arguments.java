package dk.samdrift.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A command line: words, and options with a value each. */
record Arguments(List<String> words, Map<String, String> options) {
  private static final String PREFIX = "--";
  private static final Set<String> NUMBERS = Set.of("seed", "year", "threads", "runs");
  private static final String LIST = "java-options";
  private static final Set<String> TEXTS = Set.of(LIST, "data");

  /** Empty when an option is unknown, has no value, or is not the number it should be. */
  static Optional<Arguments> of(String... args) {
    List<String> words = new ArrayList<>();
    Map<String, String> options = new HashMap<>();
    for (int i = 0; i < args.length; i++) {
      if (!args[i].startsWith(PREFIX)) {
        words.add(args[i]);
      } else if (i + 1 < args.length && isOption(args[i].substring(2), args[i + 1])) {
        options.put(args[i].substring(2), args[++i]);
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(new Arguments(List.copyOf(words), Map.copyOf(options)));
  }

  long number(String option, long otherwise) {
    String value = options.get(option);
    return value == null ? otherwise : Long.parseLong(value);
  }

  Optional<String> text(String option) {
    return Optional.ofNullable(options.get(option));
  }

  /** An option that holds several words. */
  List<String> list(String option) {
    String value = options.getOrDefault(option, "").strip();
    return value.isEmpty() ? List.of() : List.of(value.split(" +", -1));
  }

  private static boolean isOption(String option, String value) {
    return TEXTS.contains(option) || (NUMBERS.contains(option) && value.matches("\\d{1,9}"));
  }
}
