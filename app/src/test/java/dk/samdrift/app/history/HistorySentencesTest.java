package dk.samdrift.app.history;

import static dk.samdrift.app.language.Messages.msg;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dk.samdrift.app.language.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class HistorySentencesTest {

  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

  private static Map<String, Integer> everUsed() throws IOException {
    Map<String, Integer> sentences = new TreeMap<>();
    try (InputStream file =
        Objects.requireNonNull(
            HistorySentencesTest.class.getResourceAsStream("/history/sentences.txt"))) {
      new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .forEach(line -> {
            String[] parts = line.split(" ", -1);
            sentences.put(parts[0], Integer.valueOf(parts[1]));
          });
    }
    return sentences;
  }

  private static Map<String, Integer> inMessages() {
    Map<String, Integer> sentences = new TreeMap<>();
    Messages.keys().stream()
        .filter(key -> key.contains(".history."))
        .filter(key -> !key.startsWith("testroom."))
        .forEach(key -> sentences.put(key, values(key)));
    return sentences;
  }

  private static int values(String key) {
    Matcher placeholders = PLACEHOLDER.matcher(msg(key));
    int most = 0;
    while (placeholders.find()) {
      most = Math.max(most, Integer.parseInt(placeholders.group(1)) + 1);
    }
    return most;
  }

  @Test
  void a_sentence_that_was_ever_used_never_vanishes_and_a_new_one_is_put_on_the_list()
      throws IOException {
    assertEquals(
        everUsed(),
        inMessages(),
        "add to, but never take from, history/sentences.txt: <key> <values>");
  }

  @Test
  void a_sentence_of_the_history_can_be_said_with_any_texts() throws IOException {
    everUsed()
        .forEach((key, count) -> {
          String sentence = msg(key, Collections.nCopies(count, "x").toArray());
          assertFalse(PLACEHOLDER.matcher(sentence).find(), sentence);
        });
  }
}
