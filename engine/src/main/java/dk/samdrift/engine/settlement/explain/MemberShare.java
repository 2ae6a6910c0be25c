package dk.samdrift.engine.settlement.explain;

import dk.samdrift.engine.job.master.Member;
import dk.samdrift.engine.money.Money;
import dk.samdrift.engine.money.Ratio;

/**
 * What one member gets of a sum.
 *
 * @param exact in øre, signed
 * @param rounded what it pays
 * @param hasRemainder did it get one of the øre that were left over?
 */
public record MemberShare(Member member, Ratio exact, Money rounded, boolean hasRemainder) {

  /** The part of an øre that was cut off the exact share, whatever its sign. */
  public Ratio fraction() {
    return new Ratio(exact.numerator().abs().mod(exact.denominator()), exact.denominator());
  }

  /** The exact share without the part of an øre. */
  public Money cut() {
    return new Money(exact.numerator().divide(exact.denominator()).longValueExact());
  }
}
