package dk.samdrift.bench.generate;

import java.util.SplittableRandom;

/** The days a posting says it covers, or none. */
record ServicePeriod(int from, int to) {
  static final ServicePeriod NONE = new ServicePeriod(0, -1);

  boolean isNone() {
    return to < from;
  }

  static ServicePeriod months(int first, int count) {
    return new ServicePeriod(Dates.firstDay(first), Dates.lastDay(first + count - 1));
  }

  /** Some six percent have one: mostly this month or the last, a few a year ahead or behind. */
  static ServicePeriod drawn(int month, SplittableRandom random) {
    int fate = random.nextInt(1_000);
    if (fate < 940) {
      return NONE;
    } else if (fate < 965) {
      return months(month, 1);
    } else if (fate < 985) {
      return months(month - 1, 1);
    } else if (fate < 995) {
      return months(month, 3);
    } else if (fate < 998) {
      return months(month, 12);
    }
    return months(month - 12, 12);
  }

  /** Of a posting dated before the year: it always reaches into it. */
  static ServicePeriod reachingAhead(int epochDay, SplittableRandom random) {
    return new ServicePeriod(epochDay, epochDay + 31 + random.nextInt(365));
  }
}
