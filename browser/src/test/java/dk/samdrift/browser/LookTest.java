package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is looked for is found where it is. */
class LookTest {

  private static final String SPOIL =
      """
      () => {
        document.documentElement.lang = '';
        document.title = 'Untitled';
        document.querySelector('h1').after(document.createElement('h1'), document.createElement('img'));
        const wide = document.createElement('div');
        wide.style.width = '3000px';
        wide.textContent = 'wide';
        const script = document.createElement('script');
        script.textContent = 'window.ran = true';
        document.querySelector('main').append(wide, script);
        console.error('complained');
        return fetch('/ui/nowhere.css');
      }
      """;

  @Test
  void a_page_with_every_fault_is_blamed_for_each() {
    try (Visitor visitor = Visitor.stranger()) {
      visitor.go("/accessibility");
      visitor.page().evaluate(SPOIL);
      List<String> faults = Look.faults(visitor, "spoiled");

      assertEquals(
          List.of(),
          Stream.of(
                  "390: 2 h1",
                  "1280: no language",
                  "title: Untitled",
                  "pixels too wide",
                  "390: html-has-lang",
                  "1280: image-alt",
                  "content policy: script-src",
                  "complained",
                  "404 http")
              .filter(fault -> faults.stream().noneMatch(found -> found.contains(fault)))
              .toList(),
          faults::toString);
      assertTrue(Boolean.TRUE.equals(visitor.page().evaluate("window.ran === undefined")));
    }
  }
}
