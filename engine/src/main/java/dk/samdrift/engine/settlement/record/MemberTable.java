package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.csv.Words;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import java.util.Arrays;
import java.util.List;

/**
 * Who is a member of which cooperation in which intervals of its year, and where what it works and
 * uses is summed: a few numbers per membership beside each other, because with thousands of members
 * fetching memory costs more than all arithmetic. For all threads.
 */
final class MemberTable {

  /** It is no member. */
  static final int NONE = -1;

  private static final int KEY = 0;
  private static final int SLOT = 1;
  private static final int INTERVALS = 2;

  /** One number's bits tell of so many intervals; a year with more has more numbers. */
  private static final int PER_NUMBER = Long.SIZE;

  private final int width;
  private final long[] entries;
  private final CooperationYear[] years;

  MemberTable(List<CooperationYear> years) {
    int pairs = years.stream().mapToInt(year -> year.everMembers().length).sum();
    int most = years.stream().mapToInt(CooperationYear::intervals).max().orElse(1);
    this.width = Integer.highestOneBit(INTERVALS + (most - 1) / PER_NUMBER) * 2;
    this.entries = new long[Math.max(4, Integer.highestOneBit(pairs) * 4) * width];
    this.years = years.toArray(CooperationYear[]::new);
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
    for (int place = 0; place < everMembers.length; place++) {
      int at = home(cooperation, everMembers[place]);
      while (entries[at + KEY] != NONE) {
        at = (at + width) & (entries.length - width);
      }
      entries[at + KEY] = Books.key(cooperation, everMembers[place]);
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

  /**
   * The slot that the sums of a member have on a day of the year, or {@link #NONE} when it is no
   * member that day.
   */
  int slotOf(int cooperation, int member, int day) {
    CooperationYear year = years[cooperation];
    int entry = entryOf(cooperation, member);
    int interval = year.intervalOf(day);
    return entry != NONE && isMember(entry, interval)
        ? (int) entries[entry + SLOT] + interval * year.everMembers().length
        : NONE;
  }

  /** Is it a member on all of some days of the year? */
  boolean isMember(int cooperation, int member, int from, int to) {
    int entry = entryOf(cooperation, member);
    int last = years[cooperation].intervalOf(to);
    boolean isMember = entry != NONE;
    for (int i = years[cooperation].intervalOf(from); isMember && i <= last; i++) {
      isMember = isMember(entry, i);
    }
    return isMember;
  }

  private boolean isMember(int entry, int interval) {
    return ((entries[entry + INTERVALS + interval / PER_NUMBER] >>> (interval % PER_NUMBER)) & 1)
        != 0;
  }

  private int entryOf(int cooperation, int member) {
    long key = Books.key(cooperation, member);
    int at = home(cooperation, member);
    while (entries[at + KEY] != NONE) {
      if (entries[at + KEY] == key) {
        return at;
      }
      at = (at + width) & (entries.length - width);
    }
    return NONE;
  }

  private int home(int cooperation, int member) {
    long hash = Words.spread(Books.key(cooperation, member));
    return (int) (hash >>> Integer.SIZE) & (entries.length - width);
  }
}
