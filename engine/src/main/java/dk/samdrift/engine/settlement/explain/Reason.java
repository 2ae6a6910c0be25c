package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.money.Ratio;
import java.util.List;
import java.util.Optional;

/**
 * Where the members' weights by a key come from.
 *
 * @param kind what it counts
 * @param since the day from which it holds in this form, as days since 1970
 * @param weights of all members, in the order of their ids
 * @param sum of all weights
 * @param parts what a composite is made of; none for other kinds
 */
public record Reason(
    String key,
    AllocationKey kind,
    int since,
    List<Weight> weights,
    Ratio sum,
    List<ReasonPart> parts) {

  /**
   * One member's weight, counted as people count: hours, not hundredths of them; of a composite in
   * percent.
   *
   * @param own before the factor; not known when the factor is 0
   * @param factor 1 when nothing was decided
   * @param weight own times factor
   */
  public record Weight(Member member, Optional<Ratio> own, Ratio factor, Ratio weight) {}

  /** A key that stands for so many percent of a composite. */
  public record ReasonPart(Ratio percent, Reason reason) {}

  /** Has any member another factor than 1? */
  public boolean hasFactors() {
    return weights.stream().anyMatch(weight -> !weight.factor().equals(Ratio.ONE));
  }
}
