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
    /** The user of the program may not read it. */
    FORBIDDEN,
    /** The disk or the connection failed. */
    FAILED
  }

  private final Table table;
  private final Reason reason;

  /** A table, the reason, and what the system said of it (or empty). */
  public UnreadableTable(Table table, Reason reason, String detail) {
    super(detail);
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
