package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.csv.Words;
import dk.samdrift.engine.job.master.Rule.Covers;
import dk.samdrift.engine.money.Tally;
import dk.samdrift.engine.money.WideSums;
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

  // The sheet of a plan: its key, its place in the list with what its postings cover, how many
  // segments it has; a number for each that says when it begins, which it is, and what is said of
  // it; and the two halves of each one's sum.
  private static final int KEY = 0;
  private static final int PLAN = 1;
  private static final int SEGMENTS = 2;
  private static final int HEADS = 3;

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

  /**
   * By the hash of a key: some bits more of the hash, by which keys are told apart, and where the
   * sheet begins, plus one. Zero where there is none.
   */
  private long[] slots = new long[256];

  PlanTable(Books books) {
    this.books = books;
  }

  /** The sheet of the account that a record names and whose number is known. */
  int sheetOf(int cooperation, int account, RecordCursor record, int column) {
    long key = Books.key(cooperation, account);
    int slot = slotOf(key);
    if (slots[slot] == 0) {
      if (plans.size() * 4 >= slots.length) {
        grow();
        slot = slotOf(key);
      }
      int at = write(key, books.plans().of(cooperation, record.text(column)));
      slots[slot] = mark(Words.spread(key)) | (at + 1);
    }
    return (int) slots[slot] - 1;
  }

  /**
   * Looks up many sheets side by side; what comes out is a guess, to be asked {@link #isOf}.
   *
   * @param found takes them
   * @param count so many of each array count
   */
  void expect(int[] cooperations, int[] accounts, int[] found, int count) {
    int mask = slots.length - 1;
    for (int i = 0; i < count; i++) {
      long hash = Words.spread(Books.key(cooperations[i], accounts[i]));
      int slot = home(hash) & mask;
      while (slots[slot] != 0 && mark(slots[slot]) != mark(hash)) {
        slot = (slot + 1) & mask;
      }
      found[i] = (int) slots[slot] - 1;
    }
  }

  /** Is this the sheet of a cooperation and an account? */
  boolean isOf(int at, int cooperation, int account) {
    return at >= 0 && sheet[at + KEY] == Books.key(cooperation, account);
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

  /** The place, from 0, of the segment that a day of the year lies in. */
  int segmentOf(int at, int day) {
    int segment = (int) sheet[at + SEGMENTS] - 1;
    while (firstDay(at, segment) > day) {
      segment--;
    }
    return segment;
  }

  /** Can shared costs fall on all days of the segments from one to another? */
  boolean isOpen(int at, int first, int last) {
    long flags = OPEN;
    for (int segment = first; segment <= last; segment++) {
      flags &= sheet[at + HEADS + segment];
    }
    return flags != 0;
  }

  /** How many of the days from a first to a last one lie in each of the segments they reach. */
  long[] days(int at, int first, int last, int from, int to) {
    long[] days = new long[last - first + 1];
    int start = from;
    for (int segment = first; segment <= last; segment++) {
      int end = segment == last ? to + 1 : firstDay(at, segment + 1);
      days[segment - first] = (long) end - start;
      start = end;
    }
    return days;
  }

  private int firstDay(int at, int segment) {
    return (int) (sheet[at + HEADS + segment] >> Integer.SIZE);
  }

  /** The number of a segment among all of the run. */
  int number(int at, int segment) {
    return (int) sheet[at + HEADS + segment] >>> FLAGS;
  }

  /** Are its postings summed per employee? */
  boolean isByEmployee(int at, int segment) {
    return (sheet[at + HEADS + segment] & BY_EMPLOYEE) != 0;
  }

  /** Adds to the sum of a segment. */
  void add(int at, int segment, long amountOere) {
    int low = at + HEADS + (int) sheet[at + SEGMENTS] + 2 * segment;
    WideSums.add(sheet, low, amountOere);
    sheet[at + HEADS + segment] |= TOUCHED;
  }

  /** Adds all that was added here to a tally by segment. */
  void addTo(Tally shared) {
    for (int at = 0; at < used; ) {
      int segments = (int) sheet[at + SEGMENTS];
      int low = at + HEADS + segments;
      for (int segment = 0; segment < segments; segment++, low += 2) {
        if ((sheet[at + HEADS + segment] & TOUCHED) != 0) {
          shared.add(number(at, segment), PostingSums.UNGROUPED, sheet[low], sheet[low + 1]);
        }
      }
      at = low;
    }
  }

  /** Copies a plan. */
  private int write(long key, AccountPlan plan) {
    Segment[] segments = plan.segments();
    int at = used;
    used += HEADS + 3 * segments.length;
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
      sheet[at + HEADS + i] =
          (long) segments[i].from() << Integer.SIZE | (long) segments[i].number() << FLAGS | flags;
    }
    plans.add(plan);
    return at;
  }

  private int slotOf(long key) {
    int mask = slots.length - 1;
    int slot = home(Words.spread(key)) & mask;
    while (slots[slot] != 0 && sheet[(int) slots[slot] - 1 + KEY] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private static int home(long hash) {
    return (int) (hash >>> 24);
  }

  /** The half of a hash by which keys are told apart. */
  private static long mark(long hash) {
    return hash & 0xFFFFFFFF_00000000L;
  }

  private void grow() {
    long[] old = slots;
    slots = new long[old.length * 2];
    for (long slot : old) {
      if (slot != 0) {
        slots[slotOf(sheet[(int) slot - 1 + KEY])] = slot;
      }
    }
  }
}
