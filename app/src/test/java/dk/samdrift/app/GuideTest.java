package dk.samdrift.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dk.samdrift.app.language.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The guide speaks of what stands on the pages, and shows pictures that are there. */
class GuideTest {

  private static final Path GUIDE = Path.of("../docs/guide");
  private static final Pattern WORDS = Pattern.compile("»([^«]+)«");
  private static final Pattern PICTURE = Pattern.compile("\\]\\((pictures/[^)]+)\\)");

  private static List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(GUIDE)) {
      return files.filter(file -> file.toString().endsWith(".md")).toList();
    }
  }

  private static String read(Path page) throws IOException {
    return Files.readString(page, StandardCharsets.UTF_8).replaceAll("\\s+", " ");
  }

  @Test
  void what_the_guide_quotes_stands_on_a_page() throws IOException {
    Set<String> sentences =
        Messages.keys().stream().map(GuideTest::words).collect(Collectors.toSet());
    List<String> unknown = new ArrayList<>();
    for (Path page : pages()) {
      Matcher quoted = WORDS.matcher(read(page));
      while (quoted.find()) {
        if (!sentences.contains(quoted.group(1))) {
          unknown.add(page.getFileName() + ": " + quoted.group(1));
        }
      }
    }
    assertEquals(List.of(), unknown);
  }

  private static String words(String key) {
    return Messages.msg(key, 0, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void every_picture_of_the_guide_is_there_and_every_one_there_is_used() throws IOException {
    List<String> shown = new ArrayList<>();
    for (Path page : pages()) {
      Matcher picture = PICTURE.matcher(read(page));
      while (picture.find()) {
        shown.add(picture.group(1));
      }
    }
    try (Stream<Path> files = Files.list(GUIDE.resolve("pictures"))) {
      List<String> there =
          files
              .map(file -> "pictures/" + file.getFileName())
              .filter(file -> file.endsWith(".png"))
              .sorted()
              .toList();
      assertEquals(there, shown.stream().distinct().sorted().toList());
    }
  }
}
