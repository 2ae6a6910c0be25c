package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.money.LargestRemainder;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.money.Weights;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.plan.Segment;
import java.util.ArrayList;
import java.util.List;

/**
 * Spreads an amount over segments by days, with largest remainder; ties go to the earlier segment.
 */
final class SegmentSpread {

  private SegmentSpread() {}

  /** The parts of the segments from first to last, for a period that reaches into both. */
  static long[] of(long amountOere, Segment[] segments, int first, int last, Period period) {
    List<Ratio> days = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      days.add(Ratio.of(period.daysWithin(segments[i].from(), segments[i].to())));
    }
    return LargestRemainder.distribute(amountOere, Weights.of(days));
  }
}
