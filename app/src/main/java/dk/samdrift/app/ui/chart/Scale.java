package dk.samdrift.app.ui.chart;

import java.util.List;
import java.util.stream.LongStream;

/**
 * The stretch of figures a chart shows, from one round figure to another.
 *
 * @param lowest at most 0
 * @param highest above the lowest
 * @param step between the lines of the grid
 */
record Scale(long lowest, long highest, long step) {

  private static final int STEPS = 4;

  /** The round stretch that holds these figures and 0. */
  static Scale around(List<Long> figures, long one) {
    long low = figures.stream().mapToLong(Long::longValue).reduce(0, Math::min);
    long high = figures.stream().mapToLong(Long::longValue).reduce(0, Math::max);
    long step = roundAtLeast(Math.max(one, Math.ceilDiv(high - low, STEPS)), one);
    long lowest = Math.floorDiv(low, step) * step;
    long highest = Math.max(Math.ceilDiv(high, step) * step, lowest + step);
    return new Scale(lowest, highest, step);
  }

  /** The figures with a line of the grid, from the lowest. */
  List<Long> lines() {
    return LongStream.iterate(lowest, line -> line <= highest, line -> line + step)
        .boxed()
        .toList();
  }

  /** Where a figure lies, in parts of a length: 0 at the lowest. Rounded down. */
  long at(long figure, long length) {
    return Math.multiplyExact(figure - lowest, length) / (highest - lowest);
  }

  private static long roundAtLeast(long figure, long one) {
    long power = one;
    while (power * 10 <= figure) {
      power *= 10;
    }
    for (long factor : new long[] {1, 2, 5}) {
      if (power * factor >= figure) {
        return power * factor;
      }
    }
    return power * 10;
  }
}
