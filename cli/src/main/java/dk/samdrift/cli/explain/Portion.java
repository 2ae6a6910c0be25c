package dk.samdrift.cli.explain;

import dk.samdrift.engine.settlement.explain.CostPeriod;
import dk.samdrift.engine.settlement.explain.Explanation;
import dk.samdrift.engine.settlement.explain.Pool;
import java.util.ArrayList;
import java.util.List;

/**
 * One of the shared sums that the answer is made of.
 *
 * @param isFirst is it the first one of its period?
 */
record Portion(CostPeriod.Shared period, Pool pool, boolean isFirst) {

  static List<Portion> of(Explanation explanation) {
    List<Portion> portions = new ArrayList<>();
    for (CostPeriod period : explanation.periods()) {
      if (period instanceof CostPeriod.Shared shared) {
        for (int i = 0; i < shared.pools().size(); i++) {
          portions.add(new Portion(shared, shared.pools().get(i), i == 0));
        }
      }
    }
    return portions;
  }

  Basis basis() {
    return Basis.of(pool.reason().kind(), pool.employee());
  }
}
