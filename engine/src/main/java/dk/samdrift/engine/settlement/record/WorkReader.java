package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.Dates;
import dk.samdrift.engine.job.csv.Decimal;
import dk.samdrift.engine.job.csv.NameTable;
import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.csv.TableScan;

/**
 * Judges hours and quantities one by one and adds them up by cooperation, interval and member: what
 * was worked or used counts on its own date.
 */
final class WorkReader implements TableScan.Reader {

  /** Decimals of an amount of hours: hundredths. */
  static final int HOURS_DECIMALS = 2;

  /** Decimals of a quantity. */
  static final int QUANTITY_DECIMALS = 9;

  private final Books books;
  private final RecordJudge judge;
  private final RepeatWatch watch;
  private final WorkSums sums;
  private final boolean isHours;
  private final int dateColumn;
  private final int memberColumn;
  private final int whatColumn;
  private final int numberColumn;
  private final int cooperationColumn;
  private final int employeeColumn;
  private final int decimals;
  private final NameTable whats;
  private final NameTable employees;
  private final Decimal decimal = new Decimal();
  private final WorkBatch batch;

  /** A reader of {@link Table#HOURS} or {@link Table#QUANTITIES}. */
  WorkReader(Table table, Books books, RepeatWatch watch, Problems problems, WorkSums sums) {
    this.books = books;
    this.judge = new RecordJudge(table, books, problems);
    this.watch = watch;
    this.sums = sums;
    this.isHours = table == Table.HOURS;
    this.cooperationColumn = table.column("cooperation");
    this.dateColumn = table.column("date");
    this.memberColumn = table.column("member");
    this.whatColumn = table.column(isHours ? "task" : "meter");
    this.numberColumn = table.column(isHours ? "hours" : "quantity");
    this.employeeColumn = table.column(isHours ? "employee" : "meter");
    this.decimals = isHours ? HOURS_DECIMALS : QUANTITY_DECIMALS;
    this.whats = NameTable.closed(isHours ? books.tasks() : books.meters());
    this.employees = NameTable.open(books.employees());
    this.batch = new WorkBatch(books.memberTable(), sums.tally());
  }

  @Override
  public void read(RecordCursor record) {
    int cooperation = judge.cooperation(record, cooperationColumn);
    if (cooperation < 0) {
      return;
    }
    int date = Dates.parse(record.bytes(), record.from(dateColumn), record.to(dateColumn));
    boolean isSound =
        decimal.read(record.bytes(), record.from(numberColumn), record.to(numberColumn), decimals)
            && date != Dates.NONE
            && !record.isEmpty(employeeColumn)
            && (isHours || !record.isEmpty(memberColumn));
    if (!isSound) {
      reportValues(record);
      return;
    }
    if (watch.leavesOut(record, cooperation)) {
      return;
    }
    int member = judge.member(record, memberColumn);
    if (member == RecordJudge.LEFT_OUT) {
      judge.report(record);
    } else if (date < books.firstDay(cooperation) || date > books.lastDay(cooperation)) {
      sums.outOfYear().add(cooperation, record, decimal.exact());
    } else if (member != RecordJudge.NOBODY) {
      count(cooperation, date, member, record);
    }
  }

  @Override
  public void leaveBlock(RecordCursor records) {
    batch.book(records, this::reportStranger);
  }

  private void reportValues(RecordCursor record) {
    judge.checkDate(record, dateColumn, true);
    judge.checkFilled(record, employeeColumn, true);
    judge.checkFilled(record, memberColumn, !isHours);
    judge.checkNumber(record, numberColumn, decimal, decimals, false);
    judge.report(record);
  }

  private void reportStranger(RecordCursor record) {
    judge.note(ProblemCode.NOT_A_MEMBER, "work", record.text(memberColumn));
    judge.report(record);
  }

  private void count(int cooperation, int date, int member, RecordCursor record) {
    int number = whats.numberOf(record, whatColumn);
    boolean isWeighed =
        isHours
            ? books.isTaskWeighed(cooperation, number)
            : books.isMeterWeighed(cooperation, number);
    int what = isWeighed ? number : Books.NO_NAME;
    int employee =
        isHours && books.isByEmployee(cooperation)
            ? employees.numberOf(record, employeeColumn)
            : Books.NO_NAME;
    boolean canWait =
        decimal.isLong()
            && batch.add(record, cooperation, member, date, what, employee, decimal.value());
    if (!canWait) {
      countAtOnce(cooperation, date, member, what, employee, record);
    } else if (batch.isFull()) {
      leaveBlock(record);
    }
  }

  private void countAtOnce(
      int cooperation, int date, int member, int what, int employee, RecordCursor record) {
    long slot = books.memberTable().slotOf(cooperation, member, date);
    if (slot == MemberTable.NONE) {
      reportStranger(record);
    } else {
      sums.tally().add(slot << Integer.SIZE | what, employee, decimal.exact());
    }
  }
}
