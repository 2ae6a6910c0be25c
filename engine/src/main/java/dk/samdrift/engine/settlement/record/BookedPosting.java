package dk.samdrift.engine.settlement.record;

import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.settlement.plan.Period;
import dk.samdrift.engine.settlement.plan.Segment;
import java.util.List;

/**
 * A posting on the account that is looked into, and what became of it.
 *
 * @param line where it stands in postings.csv
 * @param date its own, as days since 1970
 * @param member the number of the member it names, or {@link #SHARED}
 * @param employee empty when it names none
 * @param service the days it is for
 * @param isServiceStated does the posting itself say so, not the rule of its account?
 * @param amount the whole of it
 */
public record BookedPosting(
    long line,
    String sourceId,
    int date,
    String voucher,
    String text,
    int member,
    String employee,
    Period service,
    boolean isServiceStated,
    Money amount,
    List<Part> parts) {

  /** It names no member. */
  public static final int SHARED = RecordJudge.NOBODY;

  /** A part of its amount. */
  public sealed interface Part {

    /** How much. */
    Money amount();

    /** Falls in a segment and is shared by its members. */
    record InSegment(Segment segment, Money amount) implements Part {}

    /** Falls in the year and is borne by the member whom the posting names. */
    record OfMember(Money amount) implements Part {}

    /** Is listed as not being for the days it was booked on. */
    record Listed(Deferred.Kind kind, Money amount) implements Part {}
  }
}
