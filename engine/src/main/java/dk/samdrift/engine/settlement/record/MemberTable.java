package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.settlement.plan.CooperationYear;
import java.util.Arrays;
import java.util.List;

/**
 * Who is a member of which cooperation in which intervals of its year, and where what it works and
 * uses is summed: a few numbers per membership beside each other, because with thousands of members
 * fetching memory costs more than all arithmetic. For all threads.
 */
final class MemberTable {

  /** It never was a member. */
  static final int NONE = -1;

  private static final int KEY = 0;
  private static final int SLOT = 1;
  private static final int INTERVALS = 2;

  /** One number's bits tell of so many intervals; a year with more has more numbers. */
  private static final int PER_NUMBER = Long.SIZE;

  private final int width;
  private final long[] entries;
  private final int[][] starts;
  private final int[] strides;

  MemberTable(List<CooperationYear> years) {
    int pairs = years.stream().mapToInt(year -> year.everMembers().length).sum();
    int most = years.stream().mapToInt(CooperationYear::intervals).max().orElse(1);
    this.width = Integer.highestOneBit(INTERVALS + (most - 1) / PER_NUMBER) * 2;
    this.entries = new long[Math.max(4, Integer.highestOneBit(pairs) * 4) * width];
    this.starts = new int[years.size()][];
    this.strides = new int[years.size()];
    Arrays.fill(entries, NONE);
    int slot = 0;
    for (CooperationYear year : years) {
      add(year, slot);
      slot += year.intervals() * year.everMembers().length;
    }
  }

  private void add(CooperationYear year, int firstSlot) {
    int cooperation = year.terms().number();
    int[] everMembers = year.everMembers();
    strides[cooperation] = everMembers.length;
    starts[cooperation] = new int[year.intervals()];
    Arrays.setAll(starts[cooperation], year::start);
    for (int place = 0; place < everMembers.length; place++) {
      int at = home(cooperation, everMembers[place]);
      while (entries[at + KEY] != NONE) {
        at = (at + width) & (entries.length - width);
      }
      entries[at + KEY] = key(cooperation, everMembers[place]);
      entries[at + SLOT] = (long) firstSlot + place;
      Arrays.fill(entries, at + INTERVALS, at + width, 0);
      for (int interval = 0; interval < year.intervals(); interval++) {
        if (Arrays.binarySearch(year.members(interval), everMembers[place]) >= 0) {
          entries[at + INTERVALS + interval / PER_NUMBER] |= 1L << (interval % PER_NUMBER);
        }
      }
    }
  }

  /** Where an entry would be if there were no others; to be asked for before it is needed. */
  long touch(int cooperation, int member) {
    return entries[home(cooperation, member)];
  }

  /** The entry of a member of a cooperation, or {@link #NONE}. */
  int entryOf(int cooperation, int member) {
    long key = key(cooperation, member);
    int at = home(cooperation, member);
    while (entries[at + KEY] != NONE) {
      if (entries[at + KEY] == key) {
        return at;
      }
      at = (at + width) & (entries.length - width);
    }
    return NONE;
  }

  /** The interval of a cooperation's year that a day of the year lies in. */
  int intervalOf(int cooperation, int day) {
    int[] days = starts[cooperation];
    int interval = days.length - 1;
    while (days[interval] > day) {
      interval--;
    }
    return interval;
  }

  /** Is it a member in an interval? */
  boolean isMember(int entry, int interval) {
    return ((entries[entry + INTERVALS + interval / PER_NUMBER] >>> (interval % PER_NUMBER)) & 1)
        != 0;
  }

  /** Is it a member on all of some days of the year? */
  boolean isMember(int cooperation, int member, int from, int to) {
    int entry = entryOf(cooperation, member);
    int last = intervalOf(cooperation, to);
    boolean isMember = entry != NONE;
    for (int i = intervalOf(cooperation, from); isMember && i <= last; i++) {
      isMember = isMember(entry, i);
    }
    return isMember;
  }

  /** The slot that the member's sums of an interval have. */
  int slot(int cooperation, int entry, int interval) {
    return (int) entries[entry + SLOT] + interval * strides[cooperation];
  }

  private int home(int cooperation, int member) {
    long h = key(cooperation, member) * 0x9E3779B97F4A7C15L;
    return (int) (h >>> 32) & (entries.length - width);
  }

  private static long key(int cooperation, int member) {
    return (long) cooperation << Integer.SIZE | member;
  }
}
