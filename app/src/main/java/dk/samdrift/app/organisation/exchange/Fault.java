package dk.samdrift.app.organisation.exchange;

/**
 * Something in a file that must be mended before any of it can be saved.
 *
 * @param row as a spreadsheet numbers it
 * @param column its head
 * @param value what stands there; perhaps shortened
 * @param sentence what is wrong and what to do
 */
public record Fault(int row, String column, String value, String sentence) {

  private static final int SHOWN = 80;

  /** Shortens what nobody wants to read to its end. */
  public Fault {
    value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
  }
}
