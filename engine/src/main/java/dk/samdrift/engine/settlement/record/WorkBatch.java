package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.money.Tally;

/**
 * Hours or quantities of members, waiting to be added up together, so that what each needs from
 * memory is fetched while others are waited for.
 */
final class WorkBatch {

  private static final int MOST = RecordCursor.MOST_KEPT;

  private final MemberTable members;
  private final Tally tally;
  private final int[] cooperations = new int[MOST];
  private final int[] numbers = new int[MOST];
  private final int[] days = new int[MOST];
  private final int[] whats = new int[MOST];
  private final long[] workers = new long[MOST];
  private final long[] amounts = new long[MOST];
  private final long[] slots = new long[MOST];
  private long unusedFetched;
  private int count;

  /** Takes a record of one who was no member that day. */
  interface Stranger {
    /** The record now shown. */
    void report(RecordCursor record);
  }

  WorkBatch(MemberTable members, Tally tally) {
    this.members = members;
    this.tally = tally;
  }

  boolean isFull() {
    return count == MOST;
  }

  /**
   * Adds a record; false when it cannot wait.
   *
   * @param what number of the task or meter
   * @param worker number of the employee, where that matters
   */
  boolean add(
      RecordCursor record,
      int cooperation,
      int member,
      int day,
      int what,
      int worker,
      long amount) {
    if (!record.keep(count)) {
      return false;
    }
    cooperations[count] = cooperation;
    numbers[count] = member;
    days[count] = day;
    whats[count] = what;
    workers[count] = worker;
    amounts[count] = amount;
    count++;
    return true;
  }

  /** Adds up all that are waiting. */
  void book(RecordCursor records, Stranger stranger) {
    long seen = 0;
    for (int i = 0; i < count; i++) {
      seen ^= members.touch(cooperations[i], numbers[i]);
    }
    unusedFetched = seen; // or the compiler would leave the loop out
    int booked = 0;
    for (int i = 0; i < count; i++) {
      long slot = members.slotOf(cooperations[i], numbers[i], days[i]);
      if (slot == MemberTable.NONE) {
        records.show(i);
        stranger.report(records);
      } else {
        slots[booked] = slot << Integer.SIZE | whats[i];
        workers[booked] = workers[i];
        amounts[booked] = amounts[i];
        booked++;
      }
    }
    tally.add(slots, workers, amounts, booked);
    count = 0;
  }
}
