package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.settlement.plan.Period;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** A segment of the account in which something was booked, as it concerns the member. */
public sealed interface CostPeriod {

  /** When. */
  Period days();

  /**
   * The member takes part.
   *
   * @param beginning what changed on its first day, so that it begins there
   * @param pools the sums that were shared, at least one
   */
  record Shared(Period days, List<Change> beginning, List<Pool> pools) implements CostPeriod {}

  /**
   * The member does not take part, others do.
   *
   * @param totalOere what they share; a sum of sums, so of any size
   */
  record NotMember(Period days, BigInteger totalOere) implements CostPeriod {}

  /**
   * What was booked adds up to nothing, and the member takes part.
   *
   * @param employee the one whose postings they are, where those are shared one by one
   */
  record Balanced(Period days, Optional<String> employee, int postings) implements CostPeriod {}
}
