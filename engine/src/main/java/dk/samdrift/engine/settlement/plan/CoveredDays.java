package dk.samdrift.engine.settlement.plan;

import static java.util.Objects.requireNonNull;

import dk.samdrift.engine.job.master.Rule.Covers;
import java.util.EnumMap;
import java.util.Map;

/**
 * What postings without service period are for, looked up for every day of an accounting year: the
 * same as {@link AccountingYear#covered}, for millions of postings.
 */
public final class CoveredDays {

  private final AccountingYear year;
  private final Map<Covers, int[]> firsts = new EnumMap<>(Covers.class);
  private final Map<Covers, int[]> lasts = new EnumMap<>(Covers.class);

  /** Looks up all days of a year. */
  public CoveredDays(AccountingYear year) {
    this.year = year;
    for (Covers covers : Covers.values()) {
      int[] from = new int[year.days()];
      int[] to = new int[year.days()];
      for (int day = 0; day < from.length; day++) {
        Period period = year.covered(covers, year.from() + day);
        from[day] = period.from();
        to[day] = period.to();
      }
      firsts.put(covers, from);
      lasts.put(covers, to);
    }
  }

  /** The first day that a posting of a day of the year is for. */
  public int first(Covers covers, int day) {
    return requireNonNull(firsts.get(covers))[day - year.from()];
  }

  /** The last one. */
  public int last(Covers covers, int day) {
    return requireNonNull(lasts.get(covers))[day - year.from()];
  }
}
