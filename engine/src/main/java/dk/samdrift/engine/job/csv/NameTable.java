package dk.samdrift.engine.job.csv;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One thread's quick way from the bytes of a field to the number of its text in {@link Names}: no
 * text is made for a name that this thread has met before.
 */
public final class NameTable {

  private static final int EMPTY = -1;

  /**
   * So many texts that a closed table does not know are remembered, so that memory stays bounded.
   */
  private static final int MOST_STRANGERS = 50_000;

  private final Names names;
  private final boolean isClosed;

  /** The bytes of a text of up to eight, a hash of a longer one. */
  private long[] words = new long[0];

  private int[] lengths = new int[0];
  private byte[][] texts = new byte[0][];
  private int[] numbers = new int[0];
  private int size;

  private NameTable(Names names, boolean isClosed) {
    this.names = names;
    this.isClosed = isClosed;
    allocate(64);
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
    int slot = slot(word, length);
    while (lengths[slot] != EMPTY) {
      if (words[slot] == word && lengths[slot] == length) {
        return numbers[slot];
      }
      slot = (slot + 1) & (lengths.length - 1);
    }
    return meet(word, Arrays.copyOfRange(bytes, from, to));
  }

  /** The same for a text of more than eight bytes, of which the word is a hash. */
  private int numberOfLong(byte[] bytes, int from, int to) {
    long word = Words.hash(bytes, from, to, 0);
    int slot = slot(word, to - from);
    while (lengths[slot] != EMPTY) {
      if (words[slot] == word && Arrays.equals(texts[slot], 0, lengths[slot], bytes, from, to)) {
        return numbers[slot];
      }
      slot = (slot + 1) & (lengths.length - 1);
    }
    return meet(word, Arrays.copyOfRange(bytes, from, to));
  }

  private int slot(long word, int length) {
    long h = (word + length) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 33) & (lengths.length - 1);
  }

  private int meet(long word, byte[] text) {
    String name = new String(text, StandardCharsets.UTF_8);
    int number = isClosed ? names.find(name) : names.numberOf(name);
    if (number < 0 && size > MOST_STRANGERS) {
      return -1;
    }
    if (size * 2 >= lengths.length) {
      grow();
    }
    put(word, text, number);
    return number;
  }

  private void put(long word, byte[] text, int number) {
    int slot = slot(word, text.length);
    while (lengths[slot] != EMPTY) {
      slot = (slot + 1) & (lengths.length - 1);
    }
    words[slot] = word;
    lengths[slot] = text.length;
    texts[slot] = text;
    numbers[slot] = number;
    size++;
  }

  private void grow() {
    long[] oldWords = words;
    int[] oldLengths = lengths;
    byte[][] oldTexts = texts;
    int[] oldNumbers = numbers;
    allocate(oldLengths.length * 2);
    for (int i = 0; i < oldLengths.length; i++) {
      if (oldLengths[i] != EMPTY) {
        put(oldWords[i], oldTexts[i], oldNumbers[i]);
      }
    }
  }

  private void allocate(int capacity) {
    words = new long[capacity];
    lengths = new int[capacity];
    texts = new byte[capacity][];
    numbers = new int[capacity];
    Arrays.fill(lengths, EMPTY);
    size = 0;
  }
}
