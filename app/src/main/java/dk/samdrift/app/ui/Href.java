package dk.samdrift.app.ui;

/** What a link may lead to. Escaping alone does not stop an address that is a script. */
public final class Href {

  private Href() {}

  /**
   * The address, when it stays on this site or is plainly another one.
   *
   * @throws IllegalStateException when it is not
   */
  public static String check(String href) {
    boolean isHere = href.matches("(?s)/(?![/\\\\]).*|/|[#?].*");
    boolean isElsewhere = href.startsWith("https://") || href.startsWith("mailto:");
    if (!isHere && !isElsewhere) {
      throw new IllegalStateException("a link may not lead to " + href);
    }
    return href;
  }
}
