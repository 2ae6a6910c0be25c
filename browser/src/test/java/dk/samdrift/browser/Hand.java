package dk.samdrift.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A hand on the mouse and the keyboard: it finds things by the words a person reads on them, and
 * what it does is counted.
 */
final class Hand {

  private final Visitor visitor;
  private final Page page;
  private final String pictures;
  private int loads;
  private int known;
  private int clicks;
  private int fields;
  private int pictured;

  Hand(Visitor visitor, String pictures) {
    this.visitor = visitor;
    this.page = visitor.page();
    this.pictures = pictures;
    page.onDOMContentLoaded(loaded -> loads++);
  }

  /** Clicks the link or the button that is called this; on the page there must be just one. */
  Hand press(String words) {
    return pressIn("main", words);
  }

  /** The same within something that is called this: a card, a dialog, the menu. */
  Hand pressIn(String selector, String words) {
    clicks++;
    visitor
        .at(selector + " >> :is(a, button) >> visible=true")
        .filter(new Locator.FilterOptions().setHasText(pattern(words + "[\\s\\d]*$")))
        .click();
    return this;
  }

  /** Types into the field that is called this. */
  Hand write(String label, String text) {
    fields++;
    field(label).fill(text);
    return this;
  }

  /** Puts a file into the field that is called this. */
  Hand hand(String label, Path file) {
    fields++;
    field(label).setInputFiles(file);
    return this;
  }

  /** Ticks the box or chooses the answer that is called this. */
  Hand tick(String label) {
    clicks++;
    field(label).check();
    return this;
  }

  /** What is said behind the label, such as that it can be left out, need not be known. */
  private Locator field(String label) {
    return page.getByLabel(pattern(label)).first();
  }

  /** Words from the beginning, in a pattern that the browser understands as well. */
  private static Pattern pattern(String words) {
    return Pattern.compile("^\\s*" + words.replaceAll("[.?()]", "\\\\$0"));
  }

  /** Comes to another page with this heading, which must say what is next. */
  Hand lands(String heading) {
    page.waitForCondition(() -> loads > known);
    known = loads;
    page.waitForSelector("h1:text-is(\"" + heading + "\")");
    assertTrue(
        visitor.at("main :is(.btn.main, .card.now) >> visible=true").count() > 0,
        () -> "what is next is not said: " + visitor.text());
    return this;
  }

  /** Reads these words somewhere on the page. */
  Hand reads(String words) {
    page.getByText(words).locator("visible=true").first().waitFor();
    return this;
  }

  /** Sees this on the page. */
  Hand sees(String selector) {
    visitor.at(selector).first().waitFor();
    return this;
  }

  /** Nothing is wrong with the page, at a desk and on a telephone. */
  Hand looks() {
    pictured++;
    String picture = "%s-%02d".formatted(pictures, pictured);
    assertEquals(List.of(), Look.faults(visitor, picture));
    return this;
  }

  /** It took no more than this. */
  void took(int mostPages, int mostClicks, int mostFields) {
    assertTrue(
        loads <= mostPages && clicks <= mostClicks && fields <= mostFields,
        () -> loads + " pages, " + clicks + " clicks, " + fields + " fields");
  }
}
