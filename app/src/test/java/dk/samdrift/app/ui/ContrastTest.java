package dk.samdrift.app.ui;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Can the colours of the style sheet be told apart by eyes of 73 years? WCAG 1.4.3 and 1.4.11. */
class ContrastTest {

  private static final List<String> GROUNDS = List.of("paper", "card");
  private final Map<String, String> colours = colours();

  @Test
  void every_text_can_be_read_on_every_ground_it_stands_on() {
    for (String ground : GROUNDS) {
      for (String text : List.of("ink", "muted", "link", "brand", "good", "warn", "bad")) {
        assertContrast(4.5, text, ground);
      }
    }
    for (String tone : List.of("good", "warn", "bad", "neutral", "brand")) {
      assertContrast(4.5, tone, tone + "-soft");
      assertContrast(4.5, "ink", tone + "-soft");
    }
    assertContrast(4.5, "brand-ink", "brand");
    assertContrast(4.5, "muted", "neutral-soft");
  }

  @Test
  void edges_of_fields_and_lines_of_charts_can_be_seen() {
    for (String ground : GROUNDS) {
      for (String line : List.of("edge", "series-1", "series-2", "series-3", "series-4")) {
        assertContrast(3, line, ground);
      }
    }
  }

  private void assertContrast(double least, String text, String ground) {
    double light = Math.max(luminance(text), luminance(ground)) + 0.05;
    double dark = Math.min(luminance(text), luminance(ground)) + 0.05;
    assertTrue(light / dark >= least, text + " on " + ground + " has only " + light / dark);
  }

  private double luminance(String name) {
    String colour = colours.getOrDefault(name, "");
    String full = colour.length() == 3 ? colour.replaceAll("(.)", "$1$1") : colour;
    int[] parts = {0, 2, 4};
    double[] weights = {0.2126, 0.7152, 0.0722};
    double sum = 0;
    for (int i = 0; i < 3; i++) {
      double part = Integer.parseInt(full.substring(parts[i], parts[i] + 2), 16) / 255.0;
      sum += weights[i] * (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  private static Map<String, String> colours() {
    try {
      String style = Files.readString(Path.of("src/main/resources/static/ui/samdrift.css"));
      Map<String, String> colours = new HashMap<>();
      Pattern.compile("--([a-z0-9-]+): #([0-9a-f]{3,6});")
          .matcher(style.substring(0, style.indexOf("@media print")))
          .results()
          .forEach(match -> colours.put(match.group(1), match.group(2)));
      return colours;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
