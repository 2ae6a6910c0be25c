package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.job.csv.Dates;
import dk.samdrift.engine.job.csv.Decimal;
import dk.samdrift.engine.job.csv.RecordCursor;
import dk.samdrift.engine.settlement.plan.AccountingYear;
import dk.samdrift.engine.settlement.plan.Period;

/**
 * The posting a reader stands on. One object is filled again for each posting, because there are
 * millions of them; the first steps of judging one are its own affair.
 */
final class CurrentPosting {

  static final Table TABLE = Table.POSTINGS;
  static final int COOPERATION = TABLE.column("cooperation");
  static final int DATE = TABLE.column("date");
  static final int ACCOUNT = TABLE.column("account");
  static final int AMOUNT = TABLE.column("amount");
  static final int MEMBER = TABLE.column("member");
  static final int EMPLOYEE = TABLE.column("employee");
  static final int SERVICE_FROM = TABLE.column("service_from");
  static final int SERVICE_TO = TABLE.column("service_to");
  static final int PAID_BY = TABLE.column("paid_by");
  static final int SOURCE_ID = TABLE.column("source_id");

  private final RecordJudge judge;
  private final Decimal decimal = new Decimal();

  /** Days since 1970. */
  int date;

  long amountOere;

  /** Its number, or {@link RecordJudge#NOBODY} for a shared cost. */
  int member;

  /** Its number, or {@link RecordJudge#NOBODY} for the cooperation's own account. */
  int paidBy;

  /** What the cost is for; {@link Dates#NONE} while that is not known. */
  int serviceFrom;

  int serviceTo;

  CurrentPosting(RecordJudge judge) {
    this.judge = judge;
  }

  boolean isShared() {
    return member == RecordJudge.NOBODY;
  }

  boolean hasServicePeriod() {
    return serviceFrom != Dates.NONE;
  }

  void covers(Period period) {
    serviceFrom = period.from();
    serviceTo = period.to();
  }

  Period period() {
    return new Period(serviceFrom, serviceTo);
  }

  /** Was it booked in the year, and for days of the year only? */
  boolean isAllWithin(AccountingYear year) {
    return year.from() <= serviceFrom && serviceTo <= year.to() && date >= year.from();
  }

  /** Was it booked in the year, for days before it? */
  boolean isForEarlierDays(AccountingYear year) {
    return serviceFrom < year.from() && date >= year.from();
  }

  boolean hasSoundValues(RecordCursor record) {
    byte[] bytes = record.bytes();
    date = Dates.parse(bytes, record.from(DATE), record.to(DATE));
    boolean isAmount = decimal.read(bytes, record.from(AMOUNT), record.to(AMOUNT), 2);
    amountOere = decimal.value();
    serviceFrom = Dates.NONE;
    serviceTo = Dates.NONE;
    boolean isSound =
        date != Dates.NONE
            && isAmount
            && decimal.isLong()
            && !RecordJudge.isBadAccount(record, ACCOUNT);
    if (!record.isEmpty(SERVICE_FROM)) {
      serviceFrom = Dates.parse(bytes, record.from(SERVICE_FROM), record.to(SERVICE_FROM));
      isSound &= serviceFrom != Dates.NONE;
    }
    if (!record.isEmpty(SERVICE_TO)) {
      serviceTo = Dates.parse(bytes, record.from(SERVICE_TO), record.to(SERVICE_TO));
      isSound &= serviceTo != Dates.NONE;
    }
    if (!isSound) {
      judge.checkDate(record, DATE, true);
      judge.checkAccount(record, ACCOUNT);
      judge.checkNumber(record, AMOUNT, decimal, 2, true);
      judge.checkDate(record, SERVICE_FROM, false);
      judge.checkDate(record, SERVICE_TO, false);
      judge.report(record);
    }
    return isSound;
  }

  boolean hasSoundPeriod(RecordCursor record) {
    if ((serviceFrom == Dates.NONE) != (serviceTo == Dates.NONE)) {
      judge.note(ProblemCode.BAD_PERIOD, "half");
    } else if (serviceFrom > serviceTo) {
      judge.note(
          ProblemCode.BAD_PERIOD, "order", record.text(SERVICE_FROM), record.text(SERVICE_TO));
    } else {
      return true;
    }
    judge.report(record);
    return false;
  }

  boolean hasSoundReferences(RecordCursor record) {
    member = judge.member(record, MEMBER);
    paidBy = judge.member(record, PAID_BY);
    if (member != RecordJudge.LEFT_OUT && paidBy != RecordJudge.LEFT_OUT) {
      return true;
    }
    judge.report(record);
    return false;
  }
}
