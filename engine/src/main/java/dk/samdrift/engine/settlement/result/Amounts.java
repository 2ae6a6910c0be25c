package dk.samdrift.engine.settlement.result;

import dk.samdrift.engine.settlement.plan.AccountPlan;
import dk.samdrift.engine.settlement.plan.Segment;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * All sums of one cooperation that its settlement is made of. Exact, whatever their size; what
 * leaves 64 bits is found out when it is used.
 *
 * @param onAccount by member number
 * @param outlays by member number
 */
public record Amounts(
    List<Shared> shared,
    List<Direct> direct,
    Map<Integer, BigInteger> onAccount,
    Map<Integer, BigInteger> outlays) {

  /** No amounts yet. */
  public static Amounts empty() {
    return new Amounts(new ArrayList<>(), new ArrayList<>(), new HashMap<>(), new HashMap<>());
  }

  /**
   * A shared sum.
   *
   * @param employee number of the employee it is grouped by, negative when it is not
   */
  public record Shared(AccountPlan plan, Segment segment, int employee, BigInteger sum) {}

  /** What one member was charged directly. */
  public record Direct(String account, int member, BigInteger sum) {}
}
