package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.job.Table;
import dk.samdrift.engine.money.Tally;
import java.util.ArrayList;
import java.util.List;

/**
 * What postings add up to.
 *
 * @param shared shared costs by segment number and employee number, {@link #UNGROUPED} where
 *     employees do not matter
 * @param direct the costs that name their member, by cooperation with account, and member
 * @param outlays what members laid out, by cooperation and member
 * @param watched the postings on the account that is looked into, if any is; in any order
 */
public record PostingSums(
    Tally shared, Tally direct, Tally outlays, OutOfYear outOfYear, List<BookedPosting> watched) {

  /** The sum is over all employees. */
  public static final int UNGROUPED = -1;

  static PostingSums empty() {
    return new PostingSums(
        new Tally(), new Tally(), new Tally(), new OutOfYear(Table.POSTINGS, 2), new ArrayList<>());
  }

  void add(PostingSums other) {
    shared.add(other.shared);
    direct.add(other.direct);
    outlays.add(other.outlays);
    outOfYear.addAll(other.outOfYear);
    watched.addAll(other.watched);
  }
}
