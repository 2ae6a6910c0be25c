package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.Problem;
import dk.samdrift.engine.job.master.Member;
import java.util.List;

/** What can be said to a {@link Question}. */
public sealed interface Answer {

  /** This is why. */
  record Explained(Explanation explanation) implements Answer {}

  /**
   * There is no settlement to explain.
   *
   * @param errors how many problems prevent it
   * @param shown the first of the problems
   */
  record Prevented(long errors, long warnings, List<Problem> shown) implements Answer {}

  /**
   * The member never took part in the cooperation.
   *
   * @param there those who did
   */
  record NoSuchMember(List<Member> there) implements Answer {}

  /**
   * Nothing was booked on the account.
   *
   * @param similar the accounts that begin with it, or that it begins with
   * @param there all accounts on which something was booked
   */
  record NoSuchAccount(List<String> similar, List<String> there) implements Answer {}
}
