package dk.samdrift.engine.job;

import java.io.IOException;

/** A table of the job cannot be read at all; nothing can be said of its content. */
public final class UnreadableTable extends IOException {

  private static final long serialVersionUID = 1L;

  /** Why it cannot be read. */
  public enum Reason {
    /** It is needed in every job, and there is none. */
    MISSING,
    /** Its name belongs to a folder. */
    FOLDER,
    /** It is a link that leads nowhere. */
    BROKEN_LINK,
    /** It is no file that holds anything, but a pipe or a device. */
    NO_FILE,
    /** The user of the program may not read it. */
    FORBIDDEN
  }

  private final Table table;
  private final Reason reason;

  /** A table and the reason. */
  public UnreadableTable(Table table, Reason reason) {
    super(table.file() + " " + reason);
    this.table = table;
    this.reason = reason;
  }

  /** Which one. */
  public Table table() {
    return table;
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
