package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.money.Money;
import java.util.List;

/**
 * The costs on the account that name the one member who bears them.
 *
 * @param amount those of the member that asks
 * @param postings the postings behind it, in the order of their dates
 * @param others what was charged to other members
 */
public record DirectCosts(Money amount, List<PostingPart> postings, List<OfOther> others) {

  /** What one of the others bears. */
  public record OfOther(Member member, Money amount) {}
}
