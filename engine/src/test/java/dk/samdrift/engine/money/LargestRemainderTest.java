package dk.samdrift.engine.money;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LargestRemainderTest {

  private static Weights weights(long... whole) {
    List<Ratio> each = new ArrayList<>();
    for (long weight : whole) {
      each.add(Ratio.of(weight));
    }
    return Weights.of(each);
  }

  @Test
  void the_oere_left_over_go_to_the_largest_fractions() {
    // Exact shares of 100 øre: 16.67, 33.33 and 50.
    assertArrayEquals(new long[] {17, 33, 50}, LargestRemainder.distribute(100, weights(1, 2, 3)));
  }

  @Test
  void equal_fractions_are_served_in_order() {
    assertArrayEquals(new long[] {34, 33, 33}, LargestRemainder.distribute(100, weights(1, 1, 1)));
    assertArrayEquals(new long[] {1, 1, 0}, LargestRemainder.distribute(2, weights(1, 1, 1)));
  }

  @Test
  void a_credit_note_mirrors_its_invoice() {
    assertArrayEquals(
        new long[] {-17, -33, -50}, LargestRemainder.distribute(-100, weights(1, 2, 3)));
  }

  @Test
  void who_has_no_weight_gets_nothing() {
    assertArrayEquals(new long[] {0, 1, 0}, LargestRemainder.distribute(1, weights(0, 3, 0)));
  }

  @Test
  void nothing_is_shared_as_nothing() {
    assertArrayEquals(new long[] {0, 0}, LargestRemainder.distribute(0, weights(1, 2)));
  }

  @Test
  void products_may_be_larger_than_64_bits() {
    assertArrayEquals(
        new long[] {Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2},
        LargestRemainder.distribute(Long.MAX_VALUE, weights(Long.MAX_VALUE, Long.MAX_VALUE)));
    assertArrayEquals(
        new long[] {Long.MIN_VALUE / 2, Long.MIN_VALUE / 2},
        LargestRemainder.distribute(Long.MIN_VALUE, weights(1, 1)));
  }

  @Test
  void fractions_weigh_as_exactly_as_whole_numbers() {
    Weights thirds = Weights.of(List.of(Ratio.of(1).dividedBy(Ratio.of(3)), Ratio.ONE));

    assertArrayEquals(new long[] {25, 75}, LargestRemainder.distribute(100, thirds));
    assertEquals("4/3", thirds.sum().toString());
    assertEquals("1/3", thirds.at(0).toString());
    assertEquals("-25", thirds.exactShare(-100, 0).toString());
  }

  @Test
  void every_oere_is_given_once_and_nobody_is_more_than_an_oere_off() {
    SplittableRandom random = new SplittableRandom(1);
    for (int round = 0; round < 500; round++) {
      long[] whole = random.longs(random.nextInt(1, 9), 0, 1_000).toArray();
      whole[0]++;
      long total = random.nextLong(-100_000, 100_000);
      Weights weights = weights(whole);

      long[] parts = LargestRemainder.distribute(total, weights);

      long sum = 0;
      for (int i = 0; i < parts.length; i++) {
        sum += parts[i];
        Ratio off = Ratio.of(parts[i]).plus(weights.exactShare(-total, i));
        Ratio distance = off.signum() < 0 ? off.times(Ratio.of(-1)) : off;
        assertTrue(distance.compareTo(Ratio.ONE) < 0);
        boolean isMore =
            BigInteger.valueOf(Math.abs(parts[i]))
                    .multiply(weights.sum().numerator())
                    .compareTo(BigInteger.valueOf(Math.abs(total) * whole[i]))
                > 0;
        assertEquals(isMore, weights.isMoreThanShare(parts[i], total, i));
      }
      assertEquals(total, sum);
    }
  }

  @Test
  void a_negative_weight_is_our_mistake() {
    assertThrows(IllegalStateException.class, () -> weights(1, -1));
  }

  @Test
  void weights_of_nobody_are_zero() {
    assertTrue(weights(0, 0).isZero());
    assertEquals(2, weights(0, 0).size());
    assertTrue(weights().isZero());
  }

  /** The rule as it is written, with numbers of any size. */
  private static long[] byTheBook(long total, long[] weights) {
    BigInteger sum = BigInteger.ZERO;
    for (long weight : weights) {
      sum = sum.add(BigInteger.valueOf(weight));
    }
    BigInteger[] parts = new BigInteger[weights.length];
    BigInteger[] remainders = new BigInteger[weights.length];
    BigInteger left = BigInteger.valueOf(total).abs();
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < parts.length; i++) {
      BigInteger product = BigInteger.valueOf(total).abs().multiply(BigInteger.valueOf(weights[i]));
      parts[i] = product.divide(sum);
      remainders[i] = product.mod(sum);
      left = left.subtract(parts[i]);
      order.add(i);
    }
    order.sort((a, b) -> remainders[b].compareTo(remainders[a]));
    for (int place : order.subList(0, left.intValueExact())) {
      parts[place] = parts[place].add(BigInteger.ONE);
    }
    BigInteger sign = BigInteger.valueOf(total < 0 ? -1 : 1);
    return Stream.of(parts).mapToLong(part -> part.multiply(sign).longValueExact()).toArray();
  }

  private static void assertByTheBook(long total, long... weights) {
    long[] expected = byTheBook(total, weights);
    String what = total + " over " + Arrays.toString(weights);

    assertArrayEquals(expected, LargestRemainder.distribute(total, weights(weights)), what);
    assertArrayEquals(expected, LargestRemainder.distribute(total, weights), what);
  }

  @Test
  void any_amount_over_weights_of_any_size_is_distributed_as_the_rule_is_written() {
    SplittableRandom random = new SplittableRandom(2);
    for (int round = 0; round < 3_000; round++) {
      int bits = random.nextInt(1, 60);
      long[] weights = random.longs(random.nextInt(1, 8), 0, 1L << bits).toArray();
      weights[weights.length - 1]++;
      long total = random.nextLong() >> random.nextInt(0, 63);
      assertByTheBook(total, weights);
    }
  }

  @Test
  void products_around_the_limits_of_64_bits_are_exact() {
    long root = 3_037_000_500L; // its square is the first above 2^63
    for (long total = root - 2; total <= root + 2; total++) {
      assertByTheBook(total, 1, root - 2);
      assertByTheBook(total, 1, root - 1);
      assertByTheBook(total, 1, root);
      assertByTheBook(-total, 7, root / 2, root / 2);
    }
    assertByTheBook(Long.MAX_VALUE, 1);
    assertByTheBook(Long.MAX_VALUE, 1, 0);
    assertByTheBook(Long.MIN_VALUE, 1);
    assertByTheBook(Long.MIN_VALUE, 0, 3);
    assertByTheBook(1L << 33, 1L << 30, 1L << 30);
    assertByTheBook(1L << 40, 1L << 40, 1L << 40, 1);
  }
}
