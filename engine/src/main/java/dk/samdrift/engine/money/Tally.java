package dk.samdrift.engine.money;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/**
 * Exact sums of many amounts under keys of two numbers. A sum is kept in 128 bits, so it does not
 * matter in which order large amounts of both signs arrive; only {@link #forEach} shows what came
 * out. Not for use by several threads: each has its own, and they are {@linkplain #add(Tally) added
 * up} at the end.
 */
public final class Tally {

  /**
   * Per entry: first key, second key, low and high half of the sum. Four longs beside each other
   * are one memory line.
   */
  private long[] entries;

  private boolean[] used;
  private int size;
  private final Map<Integer, BigInteger> beyond = new HashMap<>();

  /** Receives one key and its sum. */
  public interface Entry {
    /** One key and what was added under it. */
    void of(long first, long second, BigInteger sum);
  }

  /** An empty tally. */
  public Tally() {
    allocate(64);
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
    int at = slotOf(first, second) * 4;
    long before = entries[at + 2];
    long after = before + low;
    entries[at + 2] = after;
    entries[at + 3] += high + (Long.compareUnsigned(after, before) < 0 ? 1 : 0);
  }

  /** Adds a number of any size under a key. */
  public void add(long first, long second, BigInteger number) {
    if (number.bitLength() < Long.SIZE) {
      add(first, second, number.longValue());
      return;
    }
    beyond.merge(slotOf(first, second), number, BigInteger::add);
  }

  /** Adds all sums of another tally to this one. */
  public void add(Tally other) {
    for (int slot = 0; slot < other.used.length; slot++) {
      if (other.used[slot]) {
        int at = slot * 4;
        long[] from = other.entries;
        add(from[at], from[at + 1], from[at + 2], from[at + 3]);
        BigInteger more = other.beyond.get(slot);
        if (more != null) {
          beyond.merge(slotOf(from[at], from[at + 1]), more, BigInteger::add);
        }
      }
    }
  }

  /** Shows every key with its sum, in no particular order. */
  public void forEach(Entry entry) {
    for (int slot = 0; slot < used.length; slot++) {
      if (used[slot]) {
        entry.of(entries[slot * 4], entries[slot * 4 + 1], sumAt(slot));
      }
    }
  }

  private BigInteger sumAt(int slot) {
    long low = entries[slot * 4 + 2];
    long high = entries[slot * 4 + 3];
    BigInteger sum = BigInteger.valueOf(low);
    if (high != low >> 63) {
      long carry = low < 0 ? 1 : 0;
      sum = sum.add(BigInteger.valueOf(high).add(BigInteger.valueOf(carry)).shiftLeft(Long.SIZE));
    }
    BigInteger more = beyond.get(slot);
    return more == null ? sum : sum.add(more);
  }

  private int slotOf(long first, long second) {
    int mask = used.length - 1;
    int slot = (int) mix(first, second) & mask;
    while (used[slot]) {
      if (entries[slot * 4] == first && entries[slot * 4 + 1] == second) {
        return slot;
      }
      slot = (slot + 1) & mask;
    }
    if (size * 2 >= used.length) {
      grow();
      return slotOf(first, second);
    }
    used[slot] = true;
    size++;
    entries[slot * 4] = first;
    entries[slot * 4 + 1] = second;
    return slot;
  }

  private void grow() {
    long[] old = entries;
    boolean[] wasUsed = used;
    Map<Integer, BigInteger> wasBeyond = Map.copyOf(beyond);
    beyond.clear();
    allocate(wasUsed.length * 2);
    for (int slot = 0; slot < wasUsed.length; slot++) {
      if (wasUsed[slot]) {
        int at = slot * 4;
        add(old[at], old[at + 1], old[at + 2], old[at + 3]);
        BigInteger more = wasBeyond.get(slot);
        if (more != null) {
          beyond.put(slotOf(old[at], old[at + 1]), more);
        }
      }
    }
  }

  private void allocate(int capacity) {
    entries = new long[capacity * 4];
    used = new boolean[capacity];
    size = 0;
  }

  private static long mix(long first, long second) {
    long h = first * 0x9E3779B97F4A7C15L + second;
    h = (h ^ (h >>> 32)) * 0xD6E8FEB86659FD93L;
    return h ^ (h >>> 32);
  }
}
