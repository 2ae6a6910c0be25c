package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.master.Rule.Covers;
import dk.samdrift.engine.money.Tally;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One thread's quick way from a cooperation and an account, by their numbers, to the account's plan
 * and the sums of its segments. What nearly every posting needs lies side by side on one sheet of
 * numbers, because with thousands of plans fetching memory costs more than all arithmetic.
 */
final class PlanTable {

  // The sheet of a plan: its key, its place in the list with what its postings cover, and how many
  // segments follow.
  private static final int KEY = 0;
  private static final int PLAN = 1;
  private static final int SEGMENTS = 2;
  private static final int FIRST = 3;

  // A segment: its first day beside its number and what is said of it, and the halves of its sum.
  private static final int HEAD = 0;
  private static final int LOW = 1;
  private static final int HIGH = 2;
  private static final int WIDTH = 3;

  /** Are its postings summed per employee? */
  private static final long BY_EMPLOYEE = 1;

  /** Can shared costs fall on its days? */
  private static final long OPEN = 2;

  /** Has a posting been added to it, be it of 0.00? */
  private static final long TOUCHED = 4;

  private static final int FLAGS = 3;
  private static final List<Covers> COVERS = List.of(Covers.values());
  private static final int VARIES = 4;

  private final Books books;
  private final List<AccountPlan> plans = new ArrayList<>();
  private long[] sheet = new long[1024];
  private int used;

  /** Where the sheets begin, plus one, by a hash of their keys. */
  private int[] starts = new int[256];

  PlanTable(Books books) {
    this.books = books;
  }

  /** The sheet of the account that a record names and whose number is known. */
  int sheetOf(int cooperation, int account, RecordCursor record, int column) {
    long key = PostingBooking.place(cooperation, account);
    int slot = slotOf(key);
    if (starts[slot] == 0) {
      if (plans.size() * 2 >= starts.length) {
        grow();
        slot = slotOf(key);
      }
      starts[slot] = 1 + write(key, books.plans().of(cooperation, record.text(column)));
    }
    return starts[slot] - 1;
  }

  /**
   * Looks up many sheets side by side; what comes out is a guess, to be asked {@link #isOf}.
   *
   * @param found takes them
   * @param count so many of each array count
   */
  void expect(int[] cooperations, int[] accounts, int[] found, int count) {
    int mask = starts.length - 1;
    for (int i = 0; i < count; i++) {
      long key = PostingBooking.place(cooperations[i], accounts[i]);
      found[i] = starts[home(key) & mask] - 1;
    }
  }

  /** Is this the sheet of a cooperation and an account? */
  boolean isOf(int at, int cooperation, int account) {
    return at >= 0 && sheet[at + KEY] == PostingBooking.place(cooperation, account);
  }

  /** The plan of a sheet. */
  AccountPlan plan(int at) {
    return plans.get((int) (sheet[at + PLAN] >> FLAGS));
  }

  /** Is what a posting without service period covers the same on all days of the year? */
  boolean hasOneCover(int at) {
    return (sheet[at + PLAN] & VARIES) == 0;
  }

  /** What such a posting covers, if there is one answer. */
  Covers covers(int at) {
    return COVERS.get((int) sheet[at + PLAN] & (VARIES - 1));
  }

  /** Where on the sheet the segment stands that a day of the year lies in. */
  int segmentOf(int at, int day) {
    int place = at + FIRST + WIDTH * ((int) sheet[at + SEGMENTS] - 1);
    while (firstDay(place) > day) {
      place -= WIDTH;
    }
    return place;
  }

  /** Can shared costs fall on all days of the segments from a place to another? */
  boolean isOpen(int first, int last) {
    long flags = OPEN;
    for (int place = first; place <= last; place += WIDTH) {
      flags &= sheet[place + HEAD];
    }
    return flags != 0;
  }

  /** How many of the days from a first to a last one lie in each of the segments they reach. */
  long[] days(int first, int last, int from, int to) {
    long[] days = new long[(last - first) / WIDTH + 1];
    int start = from;
    for (int i = 0; i < days.length; i++) {
      int place = first + i * WIDTH;
      int end = place == last ? to + 1 : firstDay(place + WIDTH);
      days[i] = (long) end - start;
      start = end;
    }
    return days;
  }

  /** The place of the segment so many after another. */
  int after(int place, int count) {
    return place + count * WIDTH;
  }

  private int firstDay(int place) {
    return (int) (sheet[place + HEAD] >> Integer.SIZE);
  }

  /** The number of the segment that stands at a place. */
  int segment(int place) {
    return (int) sheet[place + HEAD] >>> FLAGS;
  }

  /** Are its postings summed per employee? */
  boolean isByEmployee(int place) {
    return (sheet[place + HEAD] & BY_EMPLOYEE) != 0;
  }

  /** Adds to the sum of the segment that stands at a place. */
  void add(int place, long amountOere) {
    long before = sheet[place + LOW];
    long after = before + amountOere;
    long carry = Long.compareUnsigned(after, before) < 0 ? 1 : 0;
    sheet[place + LOW] = after;
    sheet[place + HIGH] += (amountOere >> 63) + carry;
    sheet[place + HEAD] |= TOUCHED;
  }

  /** Adds all that was added here to a tally by segment. */
  void addTo(Tally shared) {
    for (int at = 0; at < used; ) {
      int end = at + FIRST + WIDTH * (int) sheet[at + SEGMENTS];
      for (int place = at + FIRST; place < end; place += WIDTH) {
        if ((sheet[place + HEAD] & TOUCHED) != 0) {
          shared.add(
              segment(place), PostingSums.UNGROUPED, sheet[place + LOW], sheet[place + HIGH]);
        }
      }
      at = end;
    }
  }

  /** Copies a plan. */
  private int write(long key, AccountPlan plan) {
    Segment[] segments = plan.segments();
    int at = used;
    used += FIRST + WIDTH * segments.length;
    if (used > sheet.length) {
      sheet = Arrays.copyOf(sheet, Math.max(used, sheet.length * 2));
    }
    sheet[at + KEY] = key;
    int covers = plan.covers().map(COVERS::indexOf).orElse(VARIES);
    sheet[at + PLAN] = (long) plans.size() << FLAGS | covers;
    sheet[at + SEGMENTS] = segments.length;
    for (int i = 0; i < segments.length; i++) {
      long flags =
          (segments[i].isOpen() ? OPEN : 0) | (segments[i].isByEmployee() ? BY_EMPLOYEE : 0);
      sheet[at + FIRST + WIDTH * i + HEAD] =
          (long) segments[i].from() << Integer.SIZE | (long) segments[i].number() << FLAGS | flags;
    }
    plans.add(plan);
    return at;
  }

  private int slotOf(long key) {
    int mask = starts.length - 1;
    int slot = home(key) & mask;
    while (starts[slot] != 0 && sheet[starts[slot] - 1 + KEY] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int home(long key) {
    return (int) ((key * 0x9E3779B97F4A7C15L) >>> 32);
  }

  private void grow() {
    int[] old = starts;
    starts = new int[old.length * 2];
    for (int start : old) {
      if (start != 0) {
        starts[slotOf(sheet[start - 1 + KEY])] = start;
      }
    }
  }
}
