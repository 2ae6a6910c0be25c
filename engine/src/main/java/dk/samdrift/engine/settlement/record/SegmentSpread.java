package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.money.LargestRemainder;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.plan.Segment;

/**
 * Spreads an amount over segments by days, with largest remainder; ties go to the earlier segment.
 */
final class SegmentSpread {

  private SegmentSpread() {}

  /** The parts of the segments from first to last, for a period that reaches into both. */
  static long[] of(long amountOere, Segment[] segments, int first, int last, Period period) {
    long[] days = new long[last - first + 1];
    for (int i = first; i <= last; i++) {
      days[i - first] = period.daysWithin(segments[i].from(), segments[i].to());
    }
    return LargestRemainder.distribute(amountOere, days);
  }
}
