package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import java.util.Arrays;

/**
 * One thread's quick way from a cooperation and an account, by their numbers, to the account's
 * plan.
 */
final class PlanTable {

  private static final long EMPTY = -1;

  private final Books books;
  private long[] keys = new long[256];
  private AccountPlan[] plans = new AccountPlan[256];
  private int size;

  PlanTable(Books books) {
    this.books = books;
    Arrays.fill(keys, EMPTY);
  }

  /** The plan of the account that a record names and whose number is known. */
  AccountPlan of(int cooperation, int account, RecordCursor record, int column) {
    long key = PostingBooking.place(cooperation, account);
    int slot = slotOf(key);
    if (keys[slot] == EMPTY) {
      if (size * 2 >= keys.length) {
        grow();
        slot = slotOf(key);
      }
      keys[slot] = key;
      plans[slot] = books.plans().of(cooperation, record.text(column));
      size++;
    }
    return plans[slot];
  }

  private int slotOf(long key) {
    int mask = keys.length - 1;
    long h = key * 0x9E3779B97F4A7C15L;
    int slot = (int) (h >>> 32) & mask;
    while (keys[slot] != key && keys[slot] != EMPTY) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    AccountPlan[] oldPlans = plans;
    keys = new long[oldKeys.length * 2];
    plans = new AccountPlan[oldKeys.length * 2];
    Arrays.fill(keys, EMPTY);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int slot = slotOf(oldKeys[i]);
        keys[slot] = oldKeys[i];
        plans[slot] = oldPlans[i];
      }
    }
  }
}
