package dk.samdrift.engine.naive;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Steps 1 to 3 of section 3. */
final class LargestRemainder {
  private LargestRemainder() {}

  /** Whole øre for each weight; ties go to the one that is earlier in the list. */
  static List<BigInteger> distribute(BigInteger total, List<Fraction> weights) {
    Fraction sum = weights.stream().reduce(Fraction.ZERO, Fraction::plus);
    List<Fraction> exact =
        weights.stream().map(w -> Fraction.of(total).times(w).dividedBy(sum)).toList();
    List<BigInteger> whole = new ArrayList<>(exact.stream().map(Fraction::floor).toList());
    BigInteger given = whole.stream().reduce(BigInteger.ZERO, BigInteger::add);
    int remaining = total.subtract(given).intValueExact();
    IntStream.range(0, weights.size())
        .boxed()
        .sorted(Comparator.comparing((Integer i) -> fractionalPart(exact.get(i))).reversed())
        .limit(remaining)
        .forEach(i -> whole.set(i, whole.get(i).add(BigInteger.ONE)));
    return whole;
  }

  private static Fraction fractionalPart(Fraction number) {
    return number.minus(Fraction.of(number.floor()));
  }
}
