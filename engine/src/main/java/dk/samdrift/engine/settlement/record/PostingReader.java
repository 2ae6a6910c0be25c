package dk.samdrift.engine.settlement.record;

import static dk.samdrift.engine.settlement.record.CurrentPosting.ACCOUNT;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Sentences;
import dk.samdrift.engine.job.csv.NameTable;
import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.job.spill.SpillingSort;
import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.AccountingYear;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import dk.samdrift.engine.settlement.plan.Governing;
import dk.samdrift.engine.settlement.plan.Segment;
import java.math.BigInteger;
import java.time.LocalDate;

/** Judges postings one by one, in the order of settlement.md section 4; sound ones are booked. */
final class PostingReader implements TableScan.Reader {

  private final Books books;
  private final RecordJudge judge;
  private final RepeatWatch watch;
  private final NameTable accounts;
  private final PlanTable plans;
  private final PostingSums sums;
  private final PostingBooking booking;
  private final CurrentPosting posting;
  private final PostingBatch batch;

  PostingReader(
      Books books,
      RepeatWatch watch,
      Problems problems,
      PostingSums sums,
      SpillingSort<Deferred> deferred) {
    this.books = books;
    this.judge = new RecordJudge(CurrentPosting.TABLE, books, problems);
    this.watch = watch;
    this.accounts = NameTable.open(books.accounts());
    this.plans = new PlanTable(books);
    this.sums = sums;
    this.posting = new CurrentPosting(judge);
    this.booking =
        new PostingBooking(books, sums, deferred, PostingWitness.of(books, sums, posting));
    this.batch = new PostingBatch(books, plans, booking);
  }

  @Override
  public void read(RecordCursor record) {
    int cooperation = judge.cooperation(record, CurrentPosting.COOPERATION);
    if (cooperation < 0
        || !posting.hasSoundValues(record)
        || !posting.hasSoundPeriod(record)
        || watch.leavesOut(record, cooperation)
        || !posting.hasSoundReferences(record)) {
      return;
    }
    if (!belongsToYear(cooperation)) {
      sums.outOfYear().add(cooperation, record, BigInteger.valueOf(posting.amountOere));
      return;
    }
    int account = accounts.numberOf(record, ACCOUNT);
    if (!posting.isShared()) {
      readDirect(books.year(cooperation), account, record);
    } else if (!isUsual(cooperation) || !batch.add(cooperation, account, posting, record)) {
      readShared(plans.plan(plans.sheetOf(cooperation, account, record, ACCOUNT)), record);
    } else if (batch.isFull()) {
      leaveBlock(record);
    }
  }

  @Override
  public void leaveBlock(RecordCursor records) {
    batch.book(records, this::readAgain);
  }

  private boolean belongsToYear(int cooperation) {
    return posting.date <= books.lastDay(cooperation)
        && (posting.date >= books.firstDay(cooperation)
            || (posting.hasServicePeriod() && posting.serviceTo >= books.firstDay(cooperation)));
  }

  /** Nearly all shared postings are booked in the year, for days of the year, by nobody else. */
  private boolean isUsual(int cooperation) {
    int firstDay = books.firstDay(cooperation);
    return posting.date >= firstDay
        && posting.paidBy == RecordJudge.NOBODY
        && (!posting.hasServicePeriod()
            || (posting.serviceFrom >= firstDay && posting.serviceTo <= books.lastDay(cooperation)))
        && !booking.isWitnessed();
  }

  /** Judges a usual posting that was put aside: by its rule, which is what is left to be judged. */
  private void readAgain(AccountPlan plan, RecordCursor record) {
    posting.hasSoundValues(record);
    posting.hasSoundReferences(record);
    readShared(plan, record);
  }

  /** The sums of all postings read. */
  PostingSums finish() {
    plans.addTo(sums.shared());
    return sums;
  }

  private void readShared(AccountPlan plan, RecordCursor record) {
    CooperationYear year = plan.year();
    if (!posting.hasServicePeriod()) {
      posting.covers(year.year().covered(plan.coversOn(posting.date), posting.date));
    }
    checkOutlay(year, record);
    if (!isSound(record)) {
      return;
    }
    if (!plan.isOpen()) {
      checkGoverned(plan, record);
    }
    if (isSound(record)) {
      booking.bookShared(plan, posting, record);
    }
  }

  private void readDirect(CooperationYear cooperationYear, int account, RecordCursor record) {
    if (!posting.hasServicePeriod()) {
      posting.serviceFrom = posting.date;
      posting.serviceTo = posting.date;
    }
    AccountingYear year = cooperationYear.year();
    int from = Math.max(posting.serviceFrom, year.from());
    int to = Math.min(posting.serviceTo, year.to());
    MemberTable members = books.memberTable();
    int cooperation = cooperationYear.terms().number();
    boolean isMember =
        (from > to || members.isMember(cooperation, posting.member, from, to))
            && (!posting.isForEarlierDays(year)
                || members.isMember(cooperation, posting.member, posting.date, posting.date));
    if (!isMember) {
      judge.note(ProblemCode.NOT_A_MEMBER, "posting", record.text(CurrentPosting.MEMBER));
    }
    checkOutlay(cooperationYear, record);
    if (isSound(record)) {
      booking.bookDirect(cooperationYear, account, posting, record);
    }
  }

  private void checkOutlay(CooperationYear year, RecordCursor record) {
    if (posting.paidBy != RecordJudge.NOBODY && year.placeOf(posting.paidBy) < 0) {
      judge.note(ProblemCode.NOT_A_MEMBER, "outlay", record.text(CurrentPosting.PAID_BY));
    }
  }

  private boolean isSound(RecordCursor record) {
    if (judge.hasNoted()) {
      judge.report(record);
      return false;
    }
    return true;
  }

  /** Is there a rule with keys, and a member, on every day that gets a part? */
  private void checkGoverned(AccountPlan plan, RecordCursor record) {
    AccountingYear year = plan.year().year();
    boolean isDateConcerned = posting.isForEarlierDays(year);
    for (Segment segment : plan.segments()) {
      boolean isServed = posting.serviceFrom <= segment.to() && posting.serviceTo >= segment.from();
      boolean isBooked =
          isDateConcerned && segment.from() <= posting.date && posting.date <= segment.to();
      if (isServed && !segment.isOpen()) {
        int from = Math.max(segment.from(), posting.serviceFrom);
        noteWhy(segment, from, Math.min(segment.to(), posting.serviceTo), record);
      } else if (isBooked && !segment.isOpen()) {
        noteWhy(segment, posting.date, posting.date, record);
      }
    }
  }

  /** Notes what is missing on days of a segment. */
  private void noteWhy(Segment segment, int from, int to, RecordCursor record) {
    String account = record.text(ACCOUNT);
    String first = LocalDate.ofEpochDay(from).toString();
    Sentences.Words days =
        from == to
            ? Sentences.words("days.one", first)
            : Sentences.words("days.many", first, LocalDate.ofEpochDay(to).toString());
    switch (segment.governing()) {
      case Governing.NoRule() -> judge.note(ProblemCode.NO_RULE, "posting", account, days, first);
      case Governing.Direct() -> judge.note(ProblemCode.DIRECT_WITHOUT_MEMBER, "posting", account);
      case Governing.KeyMissing(var keys) ->
          judge.note(
              ProblemCode.UNKNOWN_KEY, "posting", String.join(", ", keys), account, days, first);
      case Governing.ByKey(String _, String _, boolean _) -> {}
    }
    boolean isRuled = !(segment.governing() instanceof Governing.NoRule);
    if (isRuled && segment.members().length == 0) {
      judge.note(ProblemCode.NO_MEMBERS, "posting", days);
    }
  }
}
