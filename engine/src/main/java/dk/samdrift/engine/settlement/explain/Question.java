package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.settlement.SettlementRequest;

/**
 * Why does a member pay what it pays on an account?
 *
 * @param request the year, and the one cooperation it is about
 * @param member its id
 * @param account as written in the postings
 */
public record Question(SettlementRequest request, String member, String account) {

  /** Refuses a question about no cooperation in particular. */
  public Question {
    if (request.cooperation().isEmpty()) {
      throw new IllegalStateException("a question about every cooperation: " + request);
    }
  }
}
