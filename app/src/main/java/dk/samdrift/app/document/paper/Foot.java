package dk.samdrift.app.document.paper;

/** What runs along the foot of every page has one line, however long a name is. */
public final class Foot {

  private static final int LONGEST = 60;

  private Foot() {}

  /** The beginning of a long text, by its last whole word. */
  public static String cut(String text) {
    if (text.length() <= LONGEST) {
      return text;
    }
    int space = text.lastIndexOf(' ', LONGEST);
    int end = space > LONGEST / 2 ? space : text.offsetByCodePoints(0, LONGEST / 2);
    return text.substring(0, end) + "…";
  }
}
