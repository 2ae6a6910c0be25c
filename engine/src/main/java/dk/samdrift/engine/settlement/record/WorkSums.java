package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.money.Tally;

/**
 * What hours or quantities add up to.
 *
 * @param tally by slot (cooperation, interval and member) with task or meter, and employee
 */
public record WorkSums(Tally tally, OutOfYear outOfYear) {

  void add(WorkSums other) {
    tally.add(other.tally);
    outOfYear.addAll(other.outOfYear);
  }
}
