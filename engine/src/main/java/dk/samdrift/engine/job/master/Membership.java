package dk.samdrift.engine.job.master;

/**
 * That a member takes part from one day to another, both included.
 *
 * @param member its number in {@link Master#members()}
 * @param from days since 1970
 * @param to days since 1970; {@link #OPEN} when no end is known
 */
public record Membership(int member, int from, int to) {

  /** No end is known. */
  public static final int OPEN = Integer.MAX_VALUE;

  /** Does it hold on this day? */
  public boolean holdsOn(int day) {
    return from <= day && day <= to;
  }

  /** Do both hold on some day? */
  public boolean overlaps(int otherFrom, int otherTo) {
    return from <= otherTo && otherFrom <= to;
  }
}
