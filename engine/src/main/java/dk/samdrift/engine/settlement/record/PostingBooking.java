package dk.samdrift.engine.settlement.record;

import static dk.samdrift.engine.settlement.record.CurrentPosting.ACCOUNT;
import static dk.samdrift.engine.settlement.record.CurrentPosting.COOPERATION;
import static dk.samdrift.engine.settlement.record.CurrentPosting.DATE;
import static dk.samdrift.engine.settlement.record.CurrentPosting.EMPLOYEE;
import static dk.samdrift.engine.settlement.record.CurrentPosting.MEMBER;
import static dk.samdrift.engine.settlement.record.CurrentPosting.SOURCE_ID;

import dk.samdrift.engine.job.csv.NameTable;
import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.spill.SpillingSort;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.AccountingYear;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.plan.Segment;
import org.jspecify.annotations.Nullable;

/** Adds sound postings up: by segment where they are shared, by member where they are direct. */
final class PostingBooking {

  private final PostingSums sums;
  private final NameTable employees;
  private final SpillingSort<Deferred> deferred;
  private final @Nullable PostingWitness witness;

  PostingBooking(
      Books books,
      PostingSums sums,
      SpillingSort<Deferred> deferred,
      @Nullable PostingWitness witness) {
    this.sums = sums;
    this.employees = NameTable.open(books.employees());
    this.deferred = deferred;
    this.witness = witness;
  }

  /** Is every posting remembered? */
  boolean isWitnessed() {
    return witness != null;
  }

  /** The number of the employee a record names. */
  int employee(RecordCursor record) {
    return employees.numberOf(record, EMPLOYEE);
  }

  /** Books amounts on segments whose postings are summed per employee; so many of each count. */
  void bookEmployees(long[] segments, long[] employeeNumbers, long[] partsOere, int count) {
    sums.shared().add(segments, employeeNumbers, partsOere, count);
  }

  void bookShared(AccountPlan plan, CurrentPosting posting, RecordCursor record) {
    AccountingYear year = plan.year().year();
    if (posting.isAllWithin(year)) {
      bookWithin(plan, posting.serviceFrom, posting.serviceTo, posting.amountOere, record);
    } else {
      ServicePeriod parts = ServicePeriod.cut(posting.amountOere, posting.period(), year);
      if (posting.isForEarlierDays(year)) {
        add(plan.segments()[plan.segmentOf(posting.date)], parts.before(), record);
      }
      int from = Math.max(posting.serviceFrom, year.from());
      int to = Math.min(posting.serviceTo, year.to());
      if (from <= to) {
        bookWithin(plan, from, to, parts.within(), record);
      }
      listDeferred(parts, year, posting, record);
    }
    bookOutlay(plan.year(), posting);
  }

  void bookDirect(
      CooperationYear cooperation, int account, CurrentPosting posting, RecordCursor record) {
    AccountingYear year = cooperation.year();
    ServicePeriod parts = new ServicePeriod(0, posting.amountOere, 0);
    if (!posting.isAllWithin(year)) {
      parts = ServicePeriod.cut(posting.amountOere, posting.period(), year);
      listDeferred(parts, year, posting, record);
    }
    if (posting.serviceFrom <= year.to()) {
      long now = parts.within() + (posting.isForEarlierDays(year) ? parts.before() : 0);
      sums.direct().add(Books.key(cooperation.terms().number(), account), posting.member, now);
      if (witness != null) {
        witness.bookedDirect(now, record);
      }
    }
    bookOutlay(cooperation, posting);
  }

  private void bookOutlay(CooperationYear cooperation, CurrentPosting posting) {
    if (posting.paidBy != RecordJudge.NOBODY && posting.date >= cooperation.year().from()) {
      sums.outlays().add(cooperation.terms().number(), posting.paidBy, posting.amountOere);
    }
  }

  /** Spreads an amount over days of the year. */
  private void bookWithin(
      AccountPlan plan, int from, int to, long amountOere, RecordCursor record) {
    Segment[] segments = plan.segments();
    int first = plan.segmentOf(from);
    int last = plan.segmentOf(to);
    if (first == last) {
      add(segments[first], amountOere, record);
      return;
    }
    long[] spread = SegmentSpread.of(amountOere, segments, first, last, new Period(from, to));
    for (int i = first; i <= last; i++) {
      add(segments[i], spread[i - first], record);
    }
  }

  private void add(Segment segment, long partOere, RecordCursor record) {
    int employee = segment.isByEmployee() ? employee(record) : PostingSums.UNGROUPED;
    sums.shared().add(segment.number(), employee, partOere);
    if (witness != null) {
      witness.booked(segment, partOere, record);
    }
  }

  private void listDeferred(
      ServicePeriod parts, AccountingYear year, CurrentPosting posting, RecordCursor record) {
    if (posting.date >= year.from()) {
      list(Deferred.Kind.PRIOR_YEAR, parts.before(), record);
    } else {
      list(Deferred.Kind.FROM_EARLIER_YEAR, parts.within(), record);
    }
    list(Deferred.Kind.PREPAID, parts.after(), record);
  }

  private void list(Deferred.Kind kind, long partOere, RecordCursor record) {
    if (partOere != 0) {
      if (witness != null) {
        witness.listed(kind, partOere, record);
      }
      deferred.add(
          new Deferred(
              record.text(COOPERATION),
              record.text(SOURCE_ID),
              record.line(),
              record.text(DATE),
              record.text(ACCOUNT),
              record.text(MEMBER),
              record.text(EMPLOYEE),
              kind,
              new Money(partOere)));
    }
  }
}
