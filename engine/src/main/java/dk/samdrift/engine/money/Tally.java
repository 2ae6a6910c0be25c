package dk.samdrift.engine.money;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * Exact sums of many amounts under keys of two numbers, the first of them any but {@link
 * Long#MIN_VALUE}. A sum is kept in 128 bits, so it does not matter in which order large amounts of
 * both signs arrive; only {@link #forEach} shows what came out. Not for use by several threads:
 * each has its own, and they are {@linkplain #add(Tally) added up} at the end.
 */
public final class Tally {

  /** The first key of an entry that is free. */
  private static final long FREE = Long.MIN_VALUE;

  private static final int WIDTH = 4;

  /**
   * Per entry: first key, second key, low and high half of the sum. Four longs beside each other
   * are fetched from memory at once.
   */
  private long[] entries = new long[0];

  private int size;
  private final Map<Integer, BigInteger> beyond = new HashMap<>();
  private long unusedFetched;

  /** Receives one key and its sum. */
  public interface Entry {
    /** One key and what was added under it. */
    void of(long first, long second, BigInteger sum);
  }

  /** An empty tally. */
  public Tally() {
    allocate(64 * WIDTH);
  }

  /** How many keys there are. */
  public int size() {
    return size;
  }

  /** Adds an amount under a key; a key that was given 0 is there as well. */
  public void add(long first, long second, long amount) {
    add(first, second, amount, amount >> 63);
  }

  /** Adds a number of 128 bits under a key, by its unsigned low and signed high half. */
  public void add(long first, long second, long low, long high) {
    int at = entryOf(first, second); // which may make the entries grow
    WideSums.add(entries, at + 2, low, high);
  }

  /** Adds a number of any size under a key. */
  public void add(long first, long second, BigInteger number) {
    if (number.bitLength() < Long.SIZE) {
      add(first, second, number.longValue());
      return;
    }
    beyond.merge(entryOf(first, second), number, BigInteger::add);
  }

  /**
   * Adds many amounts. With millions of keys, fetching an entry from memory takes longer than
   * adding to it; here they are all asked for before the first is waited for.
   *
   * @param count so many of each array count
   */
  public void add(long[] firsts, long[] seconds, long[] amounts, int count) {
    long seen = 0;
    for (int i = 0; i < count; i++) {
      seen ^= entries[home(firsts[i], seconds[i])];
    }
    unusedFetched = seen; // or the compiler would leave the loop out
    for (int i = 0; i < count; i++) {
      add(firsts[i], seconds[i], amounts[i]);
    }
  }

  /** Adds all sums of another tally to this one. */
  public void add(Tally other) {
    long[] from = other.entries;
    for (int at = 0; at < from.length; at += WIDTH) {
      if (from[at] != FREE) {
        add(from[at], from[at + 1], from[at + 2], from[at + 3]);
        BigInteger more = other.beyond.get(at);
        if (more != null) {
          beyond.merge(entryOf(from[at], from[at + 1]), more, BigInteger::add);
        }
      }
    }
  }

  /** Shows every key with its sum, in no particular order. */
  public void forEach(Entry entry) {
    for (int at = 0; at < entries.length; at += WIDTH) {
      if (entries[at] != FREE) {
        entry.of(entries[at], entries[at + 1], sumAt(at));
      }
    }
  }

  private BigInteger sumAt(int at) {
    BigInteger sum = WideSums.at(entries, at + 2);
    BigInteger more = beyond.get(at);
    return more == null ? sum : sum.add(more);
  }

  /** Where a key's entry would be if there were no others. */
  private int home(long first, long second) {
    return (int) mix(first, second) & (entries.length - WIDTH);
  }

  private int entryOf(long first, long second) {
    int at = home(first, second);
    while (entries[at] != FREE) {
      if (entries[at] == first && entries[at + 1] == second) {
        return at;
      }
      at = (at + WIDTH) & (entries.length - WIDTH);
    }
    if (size * 2 * WIDTH >= entries.length) {
      grow();
      return entryOf(first, second);
    }
    size++;
    entries[at] = first;
    entries[at + 1] = second;
    return at;
  }

  private void grow() {
    long[] old = entries;
    Map<Integer, BigInteger> oldBeyond = Map.copyOf(beyond);
    beyond.clear();
    allocate(old.length * 2);
    for (int at = 0; at < old.length; at += WIDTH) {
      if (old[at] != FREE) {
        add(old[at], old[at + 1], old[at + 2], old[at + 3]);
        BigInteger more = oldBeyond.get(at);
        if (more != null) {
          beyond.put(entryOf(old[at], old[at + 1]), more);
        }
      }
    }
  }

  private void allocate(int length) {
    entries = new long[length];
    for (int at = 0; at < length; at += WIDTH) {
      entries[at] = FREE;
    }
    size = 0;
  }

  private static long mix(long first, long second) {
    long h = first * 0x9E3779B97F4A7C15L + second;
    h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 32);
  }
}
