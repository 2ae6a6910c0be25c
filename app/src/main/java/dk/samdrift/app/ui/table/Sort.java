package dk.samdrift.app.ui.table;

/** By which column rows are ordered, and which way. */
public record Sort(String column, boolean isDescending) {

  /** From the smallest or from A. */
  public static Sort ascending(String column) {
    return new Sort(column, false);
  }

  /** From the largest or the newest. */
  public static Sort descending(String column) {
    return new Sort(column, true);
  }

  /** As it stands in an address: a minus in front turns it around. */
  String parameter() {
    return isDescending ? "-" + column : column;
  }
}
