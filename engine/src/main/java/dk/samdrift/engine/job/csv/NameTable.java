package dk.samdrift.engine.job.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One thread's quick way from the bytes of a field to the number of its text in {@link Names}: no
 * text is made for a name that this thread has met before.
 */
public final class NameTable {

  /**
   * So many texts that a closed table does not know are remembered, so that memory stays bounded.
   */
  private static final int MOST_STRANGERS = 50_000;

  private final Names names;
  private final boolean isClosed;

  /**
   * Two numbers per name, beside each other so that both are fetched from memory at once: the bytes
   * of a text of up to eight, or a hash of a longer one; and its length with its number, or 0 where
   * there is no name.
   */
  private long[] entries = new long[128];

  /** The texts, by half the place of their entries. */
  private byte[][] texts = new byte[64][];

  private int size;

  private NameTable(Names names, boolean isClosed) {
    this.names = names;
    this.isClosed = isClosed;
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
    int length = to - from;
    if (length > Long.BYTES) {
      return numberOfLong(bytes, from, to);
    }
    long word = Words.upToEight(bytes, from, length);
    int at = home(word, length);
    while (entries[at + 1] != 0) {
      if (entries[at] == word && entries[at + 1] >>> Integer.SIZE == length) {
        return number(entries[at + 1]);
      }
      at = (at + 2) & (entries.length - 2);
    }
    return meet(word, Arrays.copyOfRange(bytes, from, to));
  }

  /** The same for a text of more than eight bytes, of which the word is a hash. */
  private int numberOfLong(byte[] bytes, int from, int to) {
    long word = Words.hash(bytes, from, to, 0);
    int at = home(word, to - from);
    while (entries[at + 1] != 0) {
      byte[] text = texts[at / 2];
      if (entries[at] == word && Arrays.equals(text, 0, text.length, bytes, from, to)) {
        return number(entries[at + 1]);
      }
      at = (at + 2) & (entries.length - 2);
    }
    return meet(word, Arrays.copyOfRange(bytes, from, to));
  }

  /** Where a text would be if there were no others. */
  private int home(long word, long length) {
    long h = (word + length) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32) & (entries.length - 2);
  }

  /** Numbers begin at -1 and are kept from 1 on. */
  private static int number(long lengthAndNumber) {
    return (int) lengthAndNumber - 2;
  }

  private int meet(long word, byte[] text) {
    String name = new String(text, StandardCharsets.UTF_8);
    int number = isClosed ? names.find(name) : names.numberOf(name);
    if (number < 0 && size > MOST_STRANGERS) {
      return -1;
    }
    if (size * 4 >= entries.length) {
      grow();
    }
    put(word, (long) text.length << Integer.SIZE | (number + 2), text);
    size++;
    return number;
  }

  private void put(long word, long lengthAndNumber, byte[] text) {
    int at = home(word, lengthAndNumber >>> Integer.SIZE);
    while (entries[at + 1] != 0) {
      at = (at + 2) & (entries.length - 2);
    }
    entries[at] = word;
    entries[at + 1] = lengthAndNumber;
    texts[at / 2] = text;
  }

  private void grow() {
    long[] oldEntries = entries;
    byte[][] oldTexts = texts;
    entries = new long[oldEntries.length * 2];
    texts = new byte[oldTexts.length * 2][];
    for (int at = 0; at < oldEntries.length; at += 2) {
      if (oldEntries[at + 1] != 0) {
        put(oldEntries[at], oldEntries[at + 1], oldTexts[at / 2]);
      }
    }
  }
}
