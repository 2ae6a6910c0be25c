package dk.samdrift.engine.job.csv;

/**
 * A stretch of a table that holds whole records, so that a thread can read it without knowing its
 * neighbours. A block belongs to one thread, which fills it again and again.
 */
public final class Block {

  /**
   * Bytes after the last one that may be read, though not used, when many are looked at at a time.
   */
  static final int SLACK = 64;

  byte[] bytes = new byte[0];

  /** Where the records begin that are still to be read, and the line on which they do. */
  int start;

  long firstLine;
  int end;
  boolean hasQuotes;

  /** Does it end in a record that is longer than any may be? */
  boolean isCut;

  void ensureCapacity(int capacity) {
    if (bytes.length < capacity + SLACK) {
      bytes = java.util.Arrays.copyOf(bytes, capacity + SLACK);
    }
  }
}
