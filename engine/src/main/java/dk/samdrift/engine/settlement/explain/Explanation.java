package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.master.Cooperation;
import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.job.master.Membership;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.record.BookedPosting;
import java.util.List;

/**
 * Why a member pays what it pays on an account in a year, down to the postings.
 *
 * @param year the days of the accounting year
 * @param memberships when the member took part, in the order of time
 * @param amount what it pays: its shares of the periods and its direct costs
 * @param periods the periods with shared costs, in the order of time
 * @param deferred the postings that are not only for days of the year they were booked in, as far
 *     as they concern the member
 */
public record Explanation(
    Cooperation cooperation,
    Member member,
    String account,
    Period year,
    List<Membership> memberships,
    Money amount,
    List<CostPeriod> periods,
    DirectCosts direct,
    List<BookedPosting> deferred) {

  /** {@link IllegalStateException} when the parts do not make the amount. */
  public Explanation {
    long left = amount.oere() - direct.amount().oere();
    for (CostPeriod period : periods) {
      if (period instanceof CostPeriod.Shared shared) {
        for (Pool pool : shared.pools()) {
          left -= pool.ownShare().rounded().oere();
        }
      }
    }
    if (left != 0) {
      throw new IllegalStateException(
          "the explanation of " + account + " for " + member.id() + " misses the sum by " + left);
    }
  }
}
