package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.record.BookedPosting;

/**
 * The part of a posting that counts in a sum.
 *
 * @param days how many of the days it is for count there
 */
public record PostingPart(BookedPosting posting, Money amount, int days) {

  /** Is it the whole posting? */
  public boolean isWhole() {
    return days == posting.service().days();
  }
}
