package dk.samdrift.app.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Files that want another agreement than the one there is. */
class AgreedOtherwiseTest {

  @Test
  void what_is_agreed_otherwise_is_told_and_changes_nothing() {
    Orchard orchard = new Orchard();
    orchard.load(Orchard.example());
    Map<String, String> files = Orchard.example();
    files.compute(
        "rules.csv", (name, text) -> changed(text, "AEB-PAE,114,TIMER", "AEB-PAE,114,LIGE"));
    files.compute("shares.csv", (name, text) -> changed(text, "PAE,3", "PAE,4"));

    List<String> faults = LoadingTest.said(orchard.load(files));

    assertEquals(List.of("rules.csv:2 OTHER_VALUE", "shares.csv:3 OTHER_VALUE"), faults);
  }

  private static String changed(@Nullable String text, String from, String to) {
    String before = String.valueOf(text);
    assertTrue(before.contains(from), before);
    return before.replaceFirst(Pattern.quote(from), to);
  }
}
