package dk.samdrift.engine.money;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
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
}
