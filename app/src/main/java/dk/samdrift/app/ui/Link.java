package dk.samdrift.app.ui;

/** A text that leads somewhere. */
public record Link(String text, String href) {

  /** Refuses a link without words or to a script. */
  public Link {
    Href.check(href);
    if (text.isBlank()) {
      throw new IllegalStateException("a link without words to " + href);
    }
  }
}
