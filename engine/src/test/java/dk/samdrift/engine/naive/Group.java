package dk.samdrift.engine.naive;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * The shared postings of one cooperation, segment and account, and employee where it is grouped by
 * one.
 */
record Group(
    String cooperation, String account, Segment segment, String employee, BigInteger sumOere) {

  /** One member's row of a distributed group. */
  record Share(
      String key,
      String member,
      Fraction weight,
      Fraction weightSum,
      Fraction exactOere,
      BigInteger roundedOere) {

    /** The øre that the largest remainder gave. */
    BigInteger adjustment() {
      Fraction exact = exactOere.signum() < 0 ? exactOere.times(Fraction.of(-1)) : exactOere;
      return roundedOere.abs().subtract(exact.floor());
    }
  }

  /** Section 3, steps 1 to 4; a group whose sum is zero gives no rows. */
  List<Share> distribute(String key, Weights weights) {
    if (sumOere.signum() == 0) {
      return List.of();
    }
    List<String> members = List.copyOf(weights.ofMembers().keySet());
    List<Fraction> each = members.stream().map(weights.ofMembers()::get).toList();
    List<BigInteger> rounded = LargestRemainder.distribute(sumOere.abs(), each);
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < members.size(); i++) {
      Fraction exact = Fraction.of(sumOere).times(each.get(i)).dividedBy(weights.sum());
      BigInteger signed = sumOere.signum() < 0 ? rounded.get(i).negate() : rounded.get(i);
      shares.add(new Share(key, members.get(i), each.get(i), weights.sum(), exact, signed));
    }
    return shares;
  }
}
