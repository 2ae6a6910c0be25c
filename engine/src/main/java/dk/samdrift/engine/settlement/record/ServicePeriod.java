package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.settlement.plan.AccountingYear;
import dk.samdrift.engine.settlement.plan.Period;
import java.math.BigInteger;

/**
 * An amount spread over the days it is for, cut by the accounting year (settlement.md section 2).
 * With N days and U(d) = floor(|amount| * d / N), a stretch of days gets the difference of U at its
 * ends; so the years together give exactly the amount, wherever the cuts are.
 *
 * @param before the part for the days before the year, in øre
 * @param within the part for the days of the year
 * @param after the part for the days after it
 */
record ServicePeriod(long before, long within, long after) {

  /** Below this, amount times days surely fits 64 bits: no period has four million days. */
  private static final long SMALL = 1L << 40;

  static ServicePeriod cut(long amountOere, Period period, AccountingYear year) {
    int days = period.days();
    int beforeDays = period.daysWithin(Integer.MIN_VALUE, year.from() - 1);
    int toEndDays = days - period.daysWithin(year.to() + 1, Integer.MAX_VALUE);
    long before = signedU(amountOere, beforeDays, days);
    long toEnd = signedU(amountOere, toEndDays, days);
    return new ServicePeriod(before, toEnd - before, amountOere - toEnd);
  }

  /** U with the amount's sign. */
  private static long signedU(long amountOere, int days, int of) {
    if (-SMALL < amountOere && amountOere < SMALL) {
      return amountOere
          * days
          / of; // Java's division rounds towards zero, as the sign is put back last.
    }
    return BigInteger.valueOf(amountOere)
        .multiply(BigInteger.valueOf(days))
        .divide(BigInteger.valueOf(of))
        .longValueExact();
  }
}
