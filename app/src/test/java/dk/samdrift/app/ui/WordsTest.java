package dk.samdrift.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.samdrift.app.language.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What templates say, read from their sources. */
class WordsTest {

  private static final Path TEMPLATES = Path.of("src", "main", "jte", "ui");
  private static final Path CLASSES = Path.of("src", "main", "java", "dk", "samdrift", "app", "ui");
  private static final Pattern KEY = Pattern.compile("\"(ui\\.[a-z.-]+)\"");

  @Test
  void every_sentence_that_is_asked_for_exists() {
    assertEquals(
        Set.of(),
        named().stream().filter(key -> !Messages.has(key) && !isFamily(key)).collect(toSet()));
  }

  @Test
  void no_sentence_is_left_over() {
    Set<String> named = named();

    assertEquals(
        Set.of(),
        Messages.keys().stream()
            .filter(key -> key.startsWith("ui."))
            .filter(key -> named.stream().noneMatch(name -> isOf(key, name)))
            .collect(toSet()));
  }

  @Test
  void no_template_holds_a_sentence_of_its_own() {
    for (Path template : files(TEMPLATES)) {
      assertEquals("", wordsIn(text(template)), template.toString());
    }

    assertEquals("Gem alt", wordsIn("<p id=\"${id}\">\n  Gem alt ${now}\n</p>\n"));
    assertEquals("Luk", wordsIn("<button title=\"Luk\">${text}</button>"));
  }

  @Test
  void no_template_is_longer_than_a_screen() {
    for (Path template : files(TEMPLATES)) {
      assertFalse(text(template).lines().count() > 40, template::toString);
    }
  }

  @Test
  void no_button_says_what_only_programs_say() {
    List<String> jargon = List.of("OK", "Submit", "Administrér", "Annuller", "Fejl 500");

    for (String key : Messages.keys()) {
      if (key.startsWith("ui.")) {
        String sentence = Messages.msg(key, 2, "b", "c", "d", "e", "f");
        assertFalse(jargon.contains(sentence), key);
      }
    }
  }

  /** What stands between tags or in attributes that are read, without code. */
  private static String wordsIn(String template) {
    String brackets = "\\((?:[^()]|\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\))*\\)";
    String body =
        template
            .replaceAll("(?m)^@(?:import|param).*$", "")
            .replaceAll("[$!]\\{[^}]*}", "")
            .replaceAll("@[\\w.]+(?:" + brackets + ")?", "");
    String read = " (?:title|alt|aria-label|placeholder)=\"([^\"]+)\"";
    return Stream.concat(
            Rendering.found("(?m)(?:>|^)[ \t]*([^<>\n]+)", body), Rendering.found(read, body))
        .map(String::strip)
        .filter(text -> text.matches(".*[A-Za-zÆØÅæøå]{2,}.*"))
        .collect(Collectors.joining(", "));
  }

  private static Set<String> named() {
    Set<String> keys = new TreeSet<>();
    for (Path file : Stream.concat(files(TEMPLATES).stream(), files(CLASSES).stream()).toList()) {
      KEY.matcher(text(file))
          .results()
          .map((MatchResult match) -> match.group(1))
          .forEach(keys::add);
    }
    return keys;
  }

  /** Does a class put an ending behind it? */
  private static boolean isFamily(String key) {
    return Messages.keys().stream().anyMatch(other -> other.startsWith(key + "."));
  }

  private static boolean isOf(String key, String name) {
    return key.equals(name) || (!Messages.has(name) && key.startsWith(name + "."));
  }

  private static Collector<String, ?, Set<String>> toSet() {
    return Collectors.toCollection(TreeSet::new);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
