package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.master.AllocationKey;
import dk.samdrift.engine.money.Money;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * A sum that was shared at one stroke, with everything it takes to do it again.
 *
 * @param employee the one whose postings they are, where those are shared one by one; empty text
 *     for the postings that name none
 * @param total the sum
 * @param reason what the members' weights come from
 * @param replaced the key of the rule, when its fallback was used
 * @param shares of all members, in the order of their ids
 * @param own the place of the member that asks
 * @param postings they add up to the total, in the order of their dates
 */
public record Pool(
    Optional<String> employee,
    Money total,
    Reason reason,
    Optional<Replaced> replaced,
    List<MemberShare> shares,
    int own,
    List<PostingPart> postings) {

  /**
   * A key that had no weight.
   *
   * @param weightless itself, or the keys inside it that are to blame
   */
  public record Replaced(String key, List<Weightless> weightless) {}

  /**
   * A key in which nobody has any weight.
   *
   * @param kind what it counts; nothing when the key is not in force yet
   */
  public record Weightless(String key, Optional<AllocationKey> kind) {}

  /** {@link IllegalStateException} when the postings do not make the total. */
  public Pool {
    BigInteger left = BigInteger.valueOf(total.oere());
    for (PostingPart part : postings) {
      left = left.subtract(BigInteger.valueOf(part.amount().oere()));
    }
    if (left.signum() != 0) {
      throw new IllegalStateException(
          "the postings behind " + total + " by " + reason.key() + " miss it by " + left);
    }
  }

  /** What the member that asks gets. */
  public MemberShare ownShare() {
    return shares.get(own);
  }

  /** How many øre were left when everyone's share was cut to whole øre. */
  public int leftOver() {
    return Math.toIntExact(shares.stream().filter(MemberShare::hasRemainder).count());
  }
}
