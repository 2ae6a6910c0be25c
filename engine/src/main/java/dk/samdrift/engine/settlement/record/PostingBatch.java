package dk.samdrift.engine.settlement.record;

import static dk.samdrift.engine.settlement.record.CurrentPosting.ACCOUNT;

import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.master.Rule.Covers;
import dk.samdrift.engine.money.LargestRemainder;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.CoveredDays;

/**
 * Shared postings of a block on which nothing is wrong so far, waiting to be booked together. With
 * thousands of plans, fetching them from memory takes longer than all arithmetic; side by side they
 * are fetched while others are waited for.
 */
final class PostingBatch {

  private static final int MOST = RecordCursor.MOST_KEPT;

  private final Books books;
  private final PlanTable plans;
  private final PostingBooking booking;
  private final int[] cooperations = new int[MOST];
  private final int[] accounts = new int[MOST];
  private final int[] sheets = new int[MOST];
  private final int[] from = new int[MOST];
  private final int[] to = new int[MOST];

  /** Are its days known? Else it is for what its account covers on the day {@code from}. */
  private final boolean[] hasDays = new boolean[MOST];

  private final long[] amountsOere = new long[MOST];
  private int count;

  // Those whose account is summed per employee.
  private final long[] segments = new long[MOST];
  private final long[] employees = new long[MOST];
  private final long[] partsOere = new long[MOST];
  private int byEmployee;

  /** Takes a posting that needs more than a batch can do: the current record is of it. */
  interface CloserLook {
    /** Judges and books it. */
    void read(AccountPlan plan, RecordCursor record);
  }

  PostingBatch(Books books, PlanTable plans, PostingBooking booking) {
    this.books = books;
    this.plans = plans;
    this.booking = booking;
  }

  /** Adds the current posting; false when it cannot wait. */
  boolean add(int cooperation, int account, CurrentPosting posting, RecordCursor record) {
    if (!record.keep(count)) {
      return false;
    }
    boolean ownsPeriod = posting.hasServicePeriod();
    cooperations[count] = cooperation;
    accounts[count] = account;
    from[count] = ownsPeriod ? posting.serviceFrom : posting.date;
    to[count] = ownsPeriod ? posting.serviceTo : posting.date;
    hasDays[count] = ownsPeriod;
    amountsOere[count] = posting.amountOere;
    count++;
    return true;
  }

  boolean isFull() {
    return count == MOST;
  }

  /** Books all that are waiting. */
  void book(RecordCursor records, CloserLook closerLook) {
    plans.expect(cooperations, accounts, sheets, count);
    for (int i = 0; i < count; i++) {
      if (!plans.isOf(sheets[i], cooperations[i], accounts[i])) {
        records.show(i);
        sheets[i] = plans.sheetOf(cooperations[i], accounts[i], records, ACCOUNT);
      }
    }
    for (int i = 0; i < count; i++) {
      book(i, records, closerLook);
    }
    bookEmployees();
    count = 0;
  }

  private void book(int i, RecordCursor records, CloserLook closerLook) {
    int at = sheets[i];
    if (!hasDays[i] && plans.hasOneCover(at)) {
      CoveredDays covered = books.coveredDays(cooperations[i]);
      Covers covers = plans.covers(at);
      to[i] = covered.last(covers, from[i]);
      from[i] = covered.first(covers, from[i]);
      hasDays[i] = true;
    }
    int first = plans.segmentOf(at, from[i]);
    int last = plans.segmentOf(at, to[i]);
    if (!hasDays[i] || !plans.isOpen(at, first, last)) {
      records.show(i);
      closerLook.read(plans.plan(at), records);
    } else if (first == last) {
      add(i, first, amountsOere[i], records);
    } else {
      long[] days = plans.days(at, first, last, from[i], to[i]);
      long[] spread = LargestRemainder.distribute(amountsOere[i], days);
      for (int k = 0; k < spread.length; k++) {
        add(i, first + k, spread[k], records);
      }
    }
  }

  private void add(int i, int segment, long partOere, RecordCursor records) {
    if (!plans.isByEmployee(sheets[i], segment)) {
      plans.add(sheets[i], segment, partOere);
      return;
    }
    if (byEmployee == MOST) {
      bookEmployees();
    }
    records.show(i);
    segments[byEmployee] = plans.number(sheets[i], segment);
    employees[byEmployee] = booking.employee(records);
    partsOere[byEmployee] = partOere;
    byEmployee++;
  }

  private void bookEmployees() {
    booking.bookEmployees(segments, employees, partsOere, byEmployee);
    byEmployee = 0;
  }
}
