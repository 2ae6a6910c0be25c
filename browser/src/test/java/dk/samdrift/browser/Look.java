package dk.samdrift.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** What must hold of every page, whoever looks at it and however wide the screen is. */
final class Look {

  private static final Path PICTURES = Path.of("target", "pictures");

  /** The rules of WCAG 2.2 AA, asked of the page by axe-core. */
  private static final String ASK_AXE =
      """
      async () => {
        const found = await axe.run(document, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
          resultTypes: ['violations']
        });
        return found.violations.map(v => v.id + ': '
          + v.nodes.map(n => n.target.join(' ') + ' ' + n.failureSummary).join(' | '));
      }
      """;

  private static final String ASK_ANATOMY =
      """
      () => {
        const wrong = [];
        const headings = document.querySelectorAll('h1').length;
        if (headings !== 1) wrong.push(headings + ' h1');
        if (document.documentElement.lang !== 'da') wrong.push('no language');
        if (!/^.+ · Samdrift$/.test(document.title)) wrong.push('title: ' + document.title);
        const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
        if (over > 0) wrong.push(over + ' pixels too wide');
        return wrong;
      }
      """;

  /** The page without its words and addresses: what axe-core judges, but for lengths of words. */
  private static final String ASK_BUILD =
      """
      () => [...document.querySelectorAll('*')].map(e => e.cloneNode(false).outerHTML
          .replace(/(nonce|value|href|action|content)="[^"]*"|[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
          + (e.textContent.trim() ? '' : '-')).join('')
      """;

  private static final String AXE = axe();
  private static final Set<String> JUDGED = new HashSet<>();
  private static final Set<String> TAKEN = new HashSet<>();

  private Look() {}

  private static String axe() {
    try (InputStream script = Look.class.getResourceAsStream("/axe.min.js")) {
      return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What is wrong with the page that is shown, at a desk and on a telephone. A page that is built
   * like one before it is not judged by axe-core again: most roles see the same.
   */
  static List<String> faults(Visitor visitor, String picture) {
    List<String> faults = new ArrayList<>();
    for (int width : List.of(Visitor.PHONE, Visitor.DESK)) {
      visitor.wide(width);
      take(visitor.page(), picture + "-" + width);
      strings(visitor.page().evaluate(ASK_ANATOMY))
          .forEach(fault -> faults.add(width + ": " + fault));
      if (JUDGED.add(width + String.valueOf(visitor.page().evaluate(ASK_BUILD)))) {
        axe(visitor.page()).forEach(fault -> faults.add(width + ": " + fault));
      }
    }
    faults.addAll(visitor.complaints());
    return faults;
  }

  /** What axe-core has against the page as it is now. */
  static List<String> axe(Page page) {
    // Evaluated rather than added as a script, which the page's policy would rightly refuse.
    page.evaluate(AXE);
    return strings(page.evaluate(ASK_AXE));
  }

  /** Keeps a picture for a human to look at: the first of each name. */
  static void take(Page page, String name) {
    if (!TAKEN.add(name)) {
      return;
    }
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(PICTURES.resolve(name.replaceAll("[^A-Za-z0-9-]+", "_") + ".png"))
            .setAnimations(ScreenshotAnimations.DISABLED)
            .setFullPage(true));
  }

  private static List<String> strings(Object list) {
    return ((List<?>) list).stream().map(String::valueOf).toList();
  }
}
