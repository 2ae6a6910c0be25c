package dk.samdrift.app.ui;

import dk.samdrift.app.ui.components.ComponentsPage;
import gg.jte.output.StringOutput;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Templates as the application renders them, and what can be read from the HTML. */
public final class Rendering {

  public static final Csrf CSRF = new Csrf("_csrf", "a-secret");

  private Rendering() {}

  public static String html(String template, Map<String, Object> values) {
    StringOutput page = new StringOutput();
    Pages.templates().render("ui/" + template + ".jte", values, page);
    return page.toString();
  }

  public static String componentsPage(Map<String, String[]> parameters) {
    return html("components", Map.of("page", ComponentsPage.of("a-nonce", CSRF, parameters)));
  }

  public static String componentsPage() {
    return componentsPage(Map.of());
  }

  /** What the first group of a pattern finds. */
  public static Stream<String> found(String pattern, String html) {
    return Pattern.compile(pattern).matcher(html).results().map(match -> match.group(1));
  }

  /** The start tags of elements of a name. */
  public static Stream<String> tags(String names, String html) {
    return Pattern.compile("<(?:" + names + ")\\b[^>]*>")
        .matcher(html)
        .results()
        .map(MatchResult::group);
  }
}
