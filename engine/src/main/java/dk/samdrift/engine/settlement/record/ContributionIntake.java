package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.Dates;
import dk.samdrift.engine.job.csv.Decimal;
import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.money.Tally;
import dk.samdrift.engine.settlement.plan.CooperationYear;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * What is gathered from contributions.csv: what the members were asked to pay on account, by due
 * date.
 */
public final class ContributionIntake implements Intake {

  private static final Table TABLE = Table.CONTRIBUTIONS;
  private static final int COOPERATION = TABLE.column("cooperation");
  private static final int DATE = TABLE.column("date");
  private static final int ACCOUNT = TABLE.column("account");
  private static final int MEMBER = TABLE.column("member");
  private static final int AMOUNT = TABLE.column("amount");

  private final Books books;
  private final List<Reader> readers = new ArrayList<>();
  private final Tally sums = new Tally();

  ContributionIntake(Books books) {
    this.books = books;
  }

  /** The sums by cooperation and member. */
  public Tally sums() {
    return sums;
  }

  @Override
  public TableScan.Reader newReader(RepeatWatch watch, Problems problems) {
    Reader reader = new Reader(books, watch, problems);
    readers.add(reader);
    return reader;
  }

  @Override
  public void finish(Problems problems) {
    OutOfYear outOfYear = new OutOfYear(TABLE, 2);
    for (Reader reader : readers) {
      sums.add(reader.own);
      outOfYear.addAll(reader.outOfYear);
    }
    readers.clear();
    outOfYear.report(books, problems);
  }

  private static final class Reader implements TableScan.Reader {
    private final Books books;
    private final RepeatWatch watch;
    private final RecordJudge judge;
    private final Tally own = new Tally();
    private final OutOfYear outOfYear = new OutOfYear(TABLE, 2);
    private final Decimal decimal = new Decimal();

    Reader(Books books, RepeatWatch watch, Problems problems) {
      this.books = books;
      this.watch = watch;
      this.judge = new RecordJudge(TABLE, books, problems);
    }

    @Override
    public void read(RecordCursor record) {
      int cooperation = judge.cooperation(record, COOPERATION);
      if (cooperation < 0) {
        return;
      }
      int date = Dates.parse(record.bytes(), record.from(DATE), record.to(DATE));
      boolean isSound =
          decimal.read(record.bytes(), record.from(AMOUNT), record.to(AMOUNT), 2)
              && decimal.isLong()
              && date != Dates.NONE
              && !RecordJudge.isBadAccount(record, ACCOUNT)
              && !record.isEmpty(MEMBER);
      if (!isSound) {
        judge.checkDate(record, DATE, true);
        judge.checkAccount(record, ACCOUNT);
        judge.checkFilled(record, MEMBER, true);
        judge.checkNumber(record, AMOUNT, decimal, 2, true);
        judge.report(record);
      } else if (!watch.leavesOut(record, cooperation)) {
        count(books.year(cooperation), date, record);
      }
    }

    private void count(CooperationYear year, int date, RecordCursor record) {
      int member = judge.member(record, MEMBER);
      if (member == RecordJudge.LEFT_OUT) {
        judge.report(record);
      } else if (!year.year().contains(date)) {
        outOfYear.add(year.terms().number(), record, BigInteger.valueOf(decimal.value()));
      } else if (!year.hasBeenMember(member, date)) {
        judge.note(ProblemCode.NOT_A_MEMBER, "contribution", record.text(MEMBER));
        judge.report(record);
      } else {
        own.add(year.terms().number(), member, decimal.value());
      }
    }
  }
}
