package dk.samdrift.engine.settlement.result;

import dk.samdrift.engine.money.LargestRemainder;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.money.Ratio;
import dk.samdrift.engine.money.Weights;
import dk.samdrift.engine.settlement.plan.Segment;

/**
 * The shared costs that are distributed at one stroke: those of one segment and account, and of one
 * employee where the key asks for that. Members' shares are rounded here and nowhere else.
 *
 * @param key the key that was used: the rule's, or its fallback
 * @param employee empty unless grouped by it
 * @param total S
 * @param weights of the segment's members, in its order
 * @param shares in øre, in the same order; their sum is the total
 */
public record Group(
    Segment segment,
    String account,
    String key,
    String employee,
    Money total,
    Weights weights,
    long[] shares) {

  /** Distributes a total over weights. */
  public static Group distribute(
      Segment segment, String account, String key, String employee, Money total, Weights weights) {
    long[] shares = LargestRemainder.distribute(total.oere(), weights);
    long left = total.oere();
    for (long share : shares) {
      left -= share;
    }
    if (left != 0) {
      throw new IllegalStateException(
          "the shares of " + account + " on " + segment.from() + " miss the total by " + left);
    }
    return new Group(segment, account, key, employee, total, weights, shares);
  }

  /** The exact share of the member at a place, signed, in øre. */
  public Ratio exact(int place) {
    return weights.exactShare(total.oere(), place);
  }

  /** Whether the member at a place got an øre of the remainder: 0 or 1. */
  public int adjustment(int place) {
    return weights.isMoreThanShare(shares[place], total.oere(), place) ? 1 : 0;
  }
}
