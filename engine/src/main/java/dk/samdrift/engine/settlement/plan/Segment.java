package dk.samdrift.engine.settlement.plan;

/**
 * A run of days on which everything an account's distribution depends on stays the same.
 *
 * @param number a number among all segments of the run, for summing under
 * @param firstInterval the intervals of the cooperation's year it is made of
 * @param lastInterval the last of them
 * @param from its first day, as days since 1970
 * @param to its last day
 * @param members the numbers of those who are members, ascending
 */
public record Segment(
    int number,
    int firstInterval,
    int lastInterval,
    int from,
    int to,
    int[] members,
    Governing governing) {

  /** Can shared costs fall on its days? */
  public boolean isOpen() {
    return members.length > 0 && governing instanceof Governing.ByKey;
  }

  /** Are its postings summed per employee? */
  public boolean isByEmployee() {
    return governing instanceof Governing.ByKey key && key.isByEmployee();
  }
}
