package dk.samdrift.engine.job.master;

import dk.samdrift.engine.money.Ratio;
import java.util.List;
import java.util.Map;

/**
 * The master data of a job, as far as it is sound. Members and cooperations are numbered by their
 * place here, in the order of their ids, so that the order of the numbers is the order in which
 * ties are broken.
 *
 * @param measures by measure and member number
 */
public record Master(
    List<Member> members,
    List<CooperationTerms> cooperations,
    Map<String, Map<Integer, Versions<Ratio>>> measures) {

  /** A member's id. */
  public String memberId(int number) {
    return members.get(number).id();
  }
}
