package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One thread's quick way from a cooperation and an account, by their numbers, to the account's
 * plan. What nearly every posting asks of a plan is also copied side by side onto one sheet of
 * numbers: with thousands of plans, going from object to object costs more than all arithmetic.
 */
final class PlanTable {

  /** The posting needs more than the sheet tells. */
  static final int NONE = -1;

  private static final long EMPTY = -1;

  // The sheet of a plan: its place in the list, how many segments, whether postings cover their
  // day, and two numbers of each segment.
  private static final int PLAN = 0;
  private static final int SEGMENTS = 1;
  private static final int COVERS_DAY = 2;
  private static final int FIRST = 3;

  private final Books books;
  private final List<AccountPlan> plans = new ArrayList<>();
  private int[] sheet = new int[1024];
  private int used;

  /** Beside each key stands where its sheet begins. */
  private long[] entries = new long[512];

  private int size;

  PlanTable(Books books) {
    this.books = books;
    Arrays.fill(entries, EMPTY);
  }

  /** The sheet of the account that a record names and whose number is known. */
  int sheetOf(int cooperation, int account, RecordCursor record, int column) {
    long key = PostingBooking.place(cooperation, account);
    int slot = slotOf(key);
    if (entries[slot] == EMPTY) {
      if (size * 4 >= entries.length) {
        grow();
        slot = slotOf(key);
      }
      entries[slot] = key;
      entries[slot + 1] = write(books.plans().of(cooperation, record.text(column)));
      size++;
    }
    return (int) entries[slot + 1];
  }

  /** The plan of a sheet. */
  AccountPlan plan(int at) {
    return plans.get(sheet[at + PLAN]);
  }

  /**
   * The segment that days of the year lie in, as {@link #segment} and {@link #isByEmployee} read
   * it; {@link #NONE} when they lie in several, or costs cannot fall on every day of the plan.
   */
  int segmentOf(int at, int from, int to) {
    int place = at + FIRST + 2 * (sheet[at + SEGMENTS] - 1);
    while (place > at + FIRST && sheet[place] > to) {
      place -= 2;
    }
    return sheet[at + SEGMENTS] > 0 && sheet[place] <= from ? sheet[place + 1] : NONE;
  }

  /** Does a posting of the account without service period cover its own day, whatever the day? */
  boolean coversDay(int at) {
    return sheet[at + COVERS_DAY] == 1;
  }

  static int segment(int found) {
    return found >>> 1;
  }

  static boolean isByEmployee(int found) {
    return (found & 1) != 0;
  }

  /** Copies a plan; one on which costs cannot fall every day has no segments here. */
  private int write(AccountPlan plan) {
    Segment[] segments = plan.isOpen() ? plan.segments() : new Segment[0];
    int at = used;
    used += FIRST + 2 * segments.length;
    if (used > sheet.length) {
      sheet = Arrays.copyOf(sheet, Math.max(used, sheet.length * 2));
    }
    sheet[at + PLAN] = plans.size();
    sheet[at + SEGMENTS] = segments.length;
    sheet[at + COVERS_DAY] = plan.coversDay() ? 1 : 0;
    for (int i = 0; i < segments.length; i++) {
      sheet[at + FIRST + 2 * i] = segments[i].from();
      sheet[at + FIRST + 2 * i + 1] =
          segments[i].number() << 1 | (segments[i].isByEmployee() ? 1 : 0);
    }
    plans.add(plan);
    return at;
  }

  private int slotOf(long key) {
    int mask = entries.length - 2;
    long h = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (h >>> 32) & mask;
    while (entries[slot] != key && entries[slot] != EMPTY) {
      slot = (slot + 2) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = entries;
    entries = new long[old.length * 2];
    Arrays.fill(entries, EMPTY);
    for (int i = 0; i < old.length; i += 2) {
      if (old[i] != EMPTY) {
        int slot = slotOf(old[i]);
        entries[slot] = old[i];
        entries[slot + 1] = old[i + 1];
      }
    }
  }
}
