package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Problems;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.Dates;
import dk.samdrift.engine.job.csv.Decimal;
import dk.samdrift.engine.job.csv.NameTable;
import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.job.csv.TableScan;
import dk.samdrift.engine.money.Tally;
import dk.samdrift.engine.settlement.plan.CooperationYear;

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
    } else {
      count(books.year(cooperation), date, member, record);
    }
  }

  private void reportValues(RecordCursor record) {
    judge.checkDate(record, dateColumn, true);
    judge.checkFilled(record, employeeColumn, true);
    judge.checkFilled(record, memberColumn, !isHours);
    judge.checkNumber(record, numberColumn, decimal, decimals, false);
    judge.report(record);
  }

  private void count(CooperationYear year, int date, int member, RecordCursor record) {
    if (!year.year().contains(date)) {
      sums.outOfYear().add(year.terms().number(), record, decimal.exact());
      return;
    }
    if (member == RecordJudge.NOBODY) {
      return;
    }
    if (!year.isMember(member, date, date)) {
      judge.note(ProblemCode.NOT_A_MEMBER, "work", record.text(memberColumn));
      judge.report(record);
      return;
    }
    Books.Weighed weighed = books.weighed(year.terms().number());
    int interval = year.intervalOf(date);
    int slot = weighed.slot() + interval * year.everMembers().length + year.placeOf(member);
    long first = (long) slot << Integer.SIZE | what(weighed, record);
    int employee =
        isHours && weighed.isByEmployee() ? employees.numberOf(record, employeeColumn) : 0;
    Tally tally = sums.tally();
    if (decimal.isLong()) {
      tally.add(first, employee, decimal.value());
    } else {
      tally.add(first, employee, decimal.exact());
    }
  }

  /** The number of the task or meter, or {@link Books#NO_NAME} for one that no key asks for. */
  private int what(Books.Weighed weighed, RecordCursor record) {
    int number = whats.numberOf(record, whatColumn);
    boolean isWeighed = number > 0 && (isHours ? weighed.tasks() : weighed.meters()).get(number);
    return isWeighed ? number : Books.NO_NAME;
  }
}
