package dk.samdrift.engine.settlement.plan;

/**
 * Days from one to another, both included.
 *
 * @param from days since 1970
 * @param to not before {@code from}
 */
public record Period(int from, int to) {

  /** How many days. */
  public int days() {
    return to - from + 1;
  }

  /** How many of its days lie in [from, to] of another; 0 when none does. */
  public int daysWithin(int otherFrom, int otherTo) {
    return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom) + 1);
  }
}
