package dk.samdrift.cli.explain;

import dk.samdrift.cli.text.Kroner;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.settlement.explain.MemberShare;
import dk.samdrift.engine.settlement.explain.Pool;
import java.math.BigInteger;

/**
 * With how many decimals the exact shares of a sum are shown: so many that one can see who is cut
 * most.
 *
 * @param decimals of an amount in kroner
 */
record Precision(int decimals) {

  private static final int LEAST = 4;
  private static final int MOST = 12;

  /** Enough to tell those who got an øre of the remainder from those who did not. */
  static Precision of(Pool pool) {
    Ratio least = Ratio.ONE;
    Ratio most = Ratio.ZERO;
    for (MemberShare share : pool.shares()) {
      Ratio fraction = share.fraction();
      if (share.hasRemainder()) {
        least = fraction.compareTo(least) < 0 ? fraction : least;
      } else {
        most = fraction.compareTo(most) > 0 ? fraction : most;
      }
    }
    int decimals = LEAST;
    while (decimals < MOST && !least.equals(most) && looksEqual(least, most, decimals)) {
      decimals++;
    }
    return new Precision(decimals);
  }

  private static boolean looksEqual(Ratio a, Ratio b, int decimals) {
    BigInteger scale = BigInteger.TEN.pow(decimals - 2);
    return a.numerator()
        .multiply(scale)
        .divide(a.denominator())
        .equals(b.numerator().multiply(scale).divide(b.denominator()));
  }

  /** An exact amount of øre, in kroner. */
  String kroner(Ratio oere) {
    return Kroner.exact(oere, decimals);
  }

  /** An amount of øre that is a step on the way: two more decimals, so that sums of them agree. */
  String step(Ratio oere) {
    return Kroner.exact(oere, decimals + 2);
  }

  /** A part of an øre, with the decimals that the exact amounts have. */
  String fraction(Ratio oere) {
    return Kroner.cut(oere, decimals - 2);
  }
}
