package dk.samdrift.app.ui;

import static dk.samdrift.app.ui.Rendering.found;
import static dk.samdrift.app.ui.Rendering.tags;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that shows every component in every state: what must hold of all of them at once. */
class ComponentsPageTest {

  private final String html = Rendering.componentsPage();

  @Test
  void nothing_inline_runs_or_styles() {
    assertEquals(List.of(), tags("\\w+", html).filter(ComponentsPageTest::isInline).toList());
    assertEquals(List.of(), tags("style", html).toList());
    assertEquals(List.of(), found("(<script(?![^>]* src=)[^>]*>)", html).toList());
    assertEquals(List.of(), found("(hx-on\\S*|javascript:\\S*)", html).toList());

    assertTrue(isInline("<p style=\"color:red\">"));
    assertTrue(isInline("<a href=\"/\" onclick=\"run()\">"));
  }

  @Test
  void every_script_carries_the_number_of_the_answer() {
    List<String> scripts = tags("script", html).toList();

    assertEquals(3, scripts.size());
    assertTrue(scripts.stream().allMatch(tag -> tag.contains("nonce=\"a-nonce\"")));
  }

  @Test
  void no_two_elements_have_the_same_id() {
    Set<String> seen = new HashSet<>();

    assertEquals(List.of(), ids(html).stream().filter(id -> !seen.add(id)).toList());
  }

  @Test
  void what_refers_to_an_element_finds_it() {
    Set<String> ids = Set.copyOf(ids(html));
    String references =
        " (?:for|aria-labelledby|aria-describedby|popovertarget|data-opens|data-reveals)"
            + "=\"([^\"]*)\"";

    assertEquals(
        List.of(),
        found(references, html)
            .flatMap(list -> List.of(list.split(" ", -1)).stream())
            .filter(id -> !ids.contains(id))
            .toList());
    assertEquals(
        List.of(),
        found(" (?:href|hx-target|hx-select)=\"#([^\"]+)\"", html)
            .filter(id -> !ids.contains(id))
            .toList());
  }

  @Test
  void every_control_has_a_label() {
    Set<String> labelled = found("<label[^>]* for=\"([^\"]+)\"", html).collect(Collectors.toSet());

    assertEquals(
        List.of(),
        tags("input|select|textarea", html)
            .filter(tag -> !tag.contains("type=\"hidden\""))
            .filter(tag -> found(" id=\"([^\"]+)\"", tag).noneMatch(labelled::contains))
            .toList());
  }

  @Test
  void every_form_that_changes_something_proves_where_it_came_from() {
    List<String> forms = found("(?s)(<form.*?</form>)", html).toList();
    String proof = "name=\"_csrf\" value=\"a-secret\"";

    assertTrue(forms.size() > 8);
    for (String form : forms) {
      assertEquals(form.contains("method=\"post\""), form.contains(proof), form);
    }
  }

  @Test
  void every_link_and_button_has_words() {
    assertEquals(
        List.of(),
        found("(?s)<(?:a|button)\\b[^>]*>(.*?)</(?:a|button)>", html)
            .map(words -> words.replaceAll("<[^>]*>", "").strip())
            .filter(String::isEmpty)
            .toList());
  }

  @Test
  void what_a_user_typed_is_escaped() {
    String hostile = "\"><script>alert(1)</script>";
    String answer = Rendering.componentsPage(Map.of("search", new String[] {hostile}));

    assertFalse(html.contains("<script>alert"));
    assertTrue(html.contains("value=\"&lt;script>alert(&#39;Æ&#39;)&lt;/script>\""));
    assertFalse(answer.contains("<script>alert"));
  }

  @Test
  void headings_leave_out_no_level() {
    String content = html.substring(html.indexOf("<main"));
    int before = 0;
    for (String level : found("<h([1-6])", content).toList()) {
      assertTrue(Integer.parseInt(level) <= before + 1, "h" + level + " after h" + before);
      before = Integer.parseInt(level);
    }
    assertEquals(1, tags("h1", html).count());
  }

  @Test
  void it_can_be_looked_at_without_a_server() throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "components"));
    Files.writeString(folder.resolve("components.html"), html);
    Files.writeString(
        folder.resolve("error.html"),
        Rendering.html(
            "error",
            Map.of(
                "frame",
                Frame.open("Fejl", "a-nonce", Rendering.CSRF, "/accessibility"),
                "error",
                ErrorPage.of(404, "7F3A-22"))));

    assertTrue(html.startsWith("<!doctype html>"));
  }

  private static List<String> ids(String html) {
    return found(" id=\"([^\"]*)\"", html).toList();
  }

  private static boolean isInline(String tag) {
    return found("\\s((?:style|on[a-z]+))=", tag).findAny().isPresent();
  }
}
