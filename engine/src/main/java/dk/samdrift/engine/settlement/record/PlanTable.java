package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.csv.RecordCursor;
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

  /** The posting needs more than the sheet tells. */
  static final int NONE = -1;

  // The sheet of a plan: its key, its place in the list with whether postings cover their day, and
  // how many segments follow.
  private static final int KEY = 0;
  private static final int PLAN = 1;
  private static final int SEGMENTS = 2;
  private static final int FIRST = 3;

  // A segment: its first day beside its number, and the two halves of its sum.
  private static final int HEAD = 0;
  private static final int LOW = 1;
  private static final int HIGH = 2;
  private static final int WIDTH = 3;

  /** Has a posting been added to the segment, be it of 0.00? */
  private static final long TOUCHED = 1L << 31;

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

  /** The plan of a sheet. */
  AccountPlan plan(int at) {
    return plans.get((int) (sheet[at + PLAN] >> 1));
  }

  /** Does a posting of the account without service period cover its own day, whatever the day? */
  boolean coversDay(int at) {
    return (sheet[at + PLAN] & 1) != 0;
  }

  /**
   * Where on the sheet the segment stands that days of the year lie in; {@link #NONE} when they lie
   * in several, or costs cannot fall on every day of the plan.
   */
  int segmentOf(int at, int from, int to) {
    int first = at + FIRST;
    int place = first + WIDTH * ((int) sheet[at + SEGMENTS] - 1);
    while (place > first && firstDay(place) > to) {
      place -= WIDTH;
    }
    return place >= first && firstDay(place) <= from ? place : NONE;
  }

  private int firstDay(int place) {
    return (int) (sheet[place + HEAD] >> Integer.SIZE);
  }

  /** The number of the segment that stands at a place. */
  int segment(int place) {
    return (int) (sheet[place + HEAD] & (TOUCHED - 1)) >>> 1;
  }

  /** Are its postings summed per employee? */
  boolean isByEmployee(int place) {
    return (sheet[place + HEAD] & 1) != 0;
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

  /** Copies a plan; one on which costs cannot fall every day has no segments here. */
  private int write(long key, AccountPlan plan) {
    Segment[] segments = plan.isOpen() ? plan.segments() : new Segment[0];
    int at = used;
    used += FIRST + WIDTH * segments.length;
    if (used > sheet.length) {
      sheet = Arrays.copyOf(sheet, Math.max(used, sheet.length * 2));
    }
    sheet[at + KEY] = key;
    sheet[at + PLAN] = (long) plans.size() << 1 | (plan.coversDay() ? 1 : 0);
    sheet[at + SEGMENTS] = segments.length;
    for (int i = 0; i < segments.length; i++) {
      long number = (long) segments[i].number() << 1 | (segments[i].isByEmployee() ? 1 : 0);
      sheet[at + FIRST + WIDTH * i + HEAD] = (long) segments[i].from() << Integer.SIZE | number;
    }
    plans.add(plan);
    return at;
  }

  private int slotOf(long key) {
    int mask = starts.length - 1;
    long h = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (h >>> 32) & mask;
    while (starts[slot] != 0 && sheet[starts[slot] - 1 + KEY] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
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
