package dk.samdrift.app.ui;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Something a user can do from here. Its text begins with a verb. */
public sealed interface Action {

  /** The words on the button. */
  String text();

  /** How much it stands out. */
  Weight weight();

  /** How much a button stands out. A page has one main button. */
  enum Weight {
    /** What most people came for. */
    MAIN,
    /** Anything else. */
    PLAIN,
    /** What cannot be had back easily. */
    DANGER;

    /** The class in the style sheet. */
    public String css() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Leads to another page. */
  record Go(String text, String href, Weight weight) implements Action {

    /** Refuses a link to a script. */
    public Go {
      Href.check(href);
    }
  }

  /**
   * Changes something.
   *
   * @param values of hidden fields
   */
  record Post(String text, String href, Map<String, String> values, Weight weight)
      implements Action, Serializable {

    /** Keeps its own copy, in order. */
    public Post {
      Href.check(href);
      values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }
  }

  /** Asks first: in a dialog, or on a page of its own where there is no JavaScript. */
  record Ask(String text, Confirm confirm, Weight weight) implements Action {}

  /** Prints the page. Without JavaScript the browser's own menu does, and no button is shown. */
  record Print(String text) implements Action {

    @Override
    public Weight weight() {
      return Weight.PLAIN;
    }
  }

  /**
   * Cannot be done now.
   *
   * @param id of the button on the page
   * @param reason and what to do about it
   */
  record Unavailable(String id, String text, String reason) implements Action {

    @Override
    public Weight weight() {
      return Weight.PLAIN;
    }
  }

  /** The button most people came for, as a link. */
  static Action main(String text, String href) {
    return new Go(text, href, Weight.MAIN);
  }

  /** A link that looks like a button. */
  static Action go(String text, String href) {
    return new Go(text, href, Weight.PLAIN);
  }

  /** A button that changes something. */
  static Post post(String text, String href) {
    return new Post(text, href, Map.of(), Weight.PLAIN);
  }
}
