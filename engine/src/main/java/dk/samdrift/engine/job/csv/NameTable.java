package dk.samdrift.engine.job.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One thread's quick way from the bytes of a field to the number of its text in {@link Names}: no
 * text is made for a name that this thread has met before.
 */
public final class NameTable {

  private static final byte[] NOTHING = new byte[0];
  private static final int EMPTY = -2;

  /**
   * So many texts that a closed table does not know are remembered as such, so that memory stays
   * bounded.
   */
  private static final int MOST_STRANGERS = 50_000;

  private final Names names;
  private final boolean isClosed;
  private long[] hashes = new long[64];
  private byte[][] texts = new byte[64][];
  private int[] numbers = new int[64];
  private int size;

  private NameTable(Names names, boolean isClosed) {
    this.names = names;
    this.isClosed = isClosed;
    Arrays.fill(texts, NOTHING);
    Arrays.fill(numbers, EMPTY);
  }

  /** A table that gives every new text a number. */
  public static NameTable open(Names names) {
    return new NameTable(names, false);
  }

  /** A table that knows the names there are, and -1 for any other text. */
  public static NameTable closed(Names names) {
    return new NameTable(names, true);
  }

  /** The number of the record's field. */
  public int numberOf(RecordCursor record, int column) {
    byte[] bytes = record.bytes();
    int from = record.from(column);
    int to = record.to(column);
    long hash = Words.hash(bytes, from, to, 0);
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 20) & mask;
    while (numbers[slot] != EMPTY) {
      if (hashes[slot] == hash
          && Arrays.equals(texts[slot], 0, texts[slot].length, bytes, from, to)) {
        return numbers[slot];
      }
      slot = (slot + 1) & mask;
    }
    return meet(hash, Arrays.copyOfRange(bytes, from, to));
  }

  private int meet(long hash, byte[] text) {
    String name = new String(text, StandardCharsets.UTF_8);
    int number = isClosed ? names.find(name) : names.numberOf(name);
    if (number < 0 && size > MOST_STRANGERS) {
      return -1;
    }
    if (size * 2 >= hashes.length) {
      grow();
    }
    put(hash, text, number);
    return number;
  }

  private void put(long hash, byte[] text, int number) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 20) & mask;
    while (numbers[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    hashes[slot] = hash;
    texts[slot] = text;
    numbers[slot] = number;
    size++;
  }

  private void grow() {
    long[] oldHashes = hashes;
    byte[][] oldTexts = texts;
    int[] oldNumbers = numbers;
    int capacity = oldHashes.length * 2;
    hashes = new long[capacity];
    texts = new byte[capacity][];
    numbers = new int[capacity];
    Arrays.fill(texts, NOTHING);
    Arrays.fill(numbers, EMPTY);
    size = 0;
    for (int i = 0; i < oldHashes.length; i++) {
      if (oldNumbers[i] != EMPTY) {
        put(oldHashes[i], oldTexts[i], oldNumbers[i]);
      }
    }
  }
}
