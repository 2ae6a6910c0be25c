package dk.samdrift.engine.job;

import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a canonical job that a settlement reads, with their columns (settlement.md section
 * 1).
 */
public enum Table {
  COOPERATIONS("cooperation name [year_start_month]"),
  MEMBERS("member name kind [organisation]"),
  MEMBERSHIPS("cooperation member from [to]"),
  MEASURES("member measure from value"),
  KEYS("cooperation key kind [argument] [period] from"),
  SHARES("cooperation key from member share"),
  FACTORS("cooperation key from member factor"),
  PARTS("cooperation key from part_key percent"),
  RULES("cooperation account key [fallback] [covers] from"),
  POSTINGS(
      "cooperation date account amount [member] [employee] [service_from] [service_to] [paid_by]"
          + " [voucher] [text] [source_id]"),
  HOURS("cooperation date employee [member] [task] hours [source_id]"),
  QUANTITIES("cooperation date meter member quantity [source_id]"),
  CONTRIBUTIONS("cooperation date account member amount [source_id]");

  /** One column of a table; an optional one may be missing in the file and empty in a record. */
  public record Column(String name, boolean isRequired) {}

  private final String file;
  private final List<Column> columns;

  Table(String columns) {
    this.file = name().toLowerCase(java.util.Locale.ROOT) + ".csv";
    this.columns =
        Stream.of(columns.split(" "))
            .map(word ->
                word.startsWith("[")
                    ? new Column(word.substring(1, word.length() - 1), false)
                    : new Column(word, true))
            .toList();
  }

  /** The file's name in a job folder. */
  public String file() {
    return file;
  }

  /** Its known columns in the order of the specification. */
  public List<Column> columns() {
    return columns;
  }

  /**
   * The place of a column in {@link #columns()}; {@link IllegalStateException} when there is none.
   */
  public int column(String name) {
    int place = place(name);
    if (place < 0) {
      throw new IllegalStateException(file + " has no column " + name);
    }
    return place;
  }

  /** The place of a column in {@link #columns()}, or -1 when it is not a known one. */
  public int place(String name) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).name().equals(name)) {
        return i;
      }
    }
    return -1;
  }

  /** Does a job without this file make no sense? */
  public boolean isIndispensable() {
    return this == COOPERATIONS || this == MEMBERS || this == MEMBERSHIPS;
  }

  /** Does it hold what happened, and not what was agreed? */
  public boolean isOfRecords() {
    return this == POSTINGS || this == HOURS || this == QUANTITIES || this == CONTRIBUTIONS;
  }
}
