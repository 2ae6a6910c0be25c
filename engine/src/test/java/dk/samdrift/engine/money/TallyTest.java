package dk.samdrift.engine.money;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TallyTest {

  private static Map<List<Long>, BigInteger> sums(Tally tally) {
    Map<List<Long>, BigInteger> sums = new HashMap<>();
    tally.forEach((first, second, sum) -> sums.put(List.of(first, second), sum));
    assertEquals(tally.size(), sums.size());
    return sums;
  }

  @Test
  void amounts_on_the_way_may_leave_64_bits_in_either_direction() {
    Tally tally = new Tally();
    tally.add(1, 2, Long.MAX_VALUE);
    tally.add(1, 2, Long.MAX_VALUE);
    tally.add(1, 2, Long.MIN_VALUE);
    tally.add(3, 4, Long.MIN_VALUE);
    tally.add(3, 4, Long.MIN_VALUE);
    tally.add(5, 6, 0);

    assertEquals(
        Map.of(
            List.of(1L, 2L), BigInteger.valueOf(Long.MAX_VALUE - 1),
            List.of(3L, 4L), BigInteger.TWO.pow(64).negate(),
            List.of(5L, 6L), BigInteger.ZERO),
        sums(tally));
  }

  @Test
  void any_number_of_keys_and_sizes_add_up_exactly_in_one_tally_and_in_two() {
    SplittableRandom random = new SplittableRandom(7);
    Map<List<Long>, BigInteger> expected = new HashMap<>();
    Tally one = new Tally();
    Tally half = new Tally();
    Tally other = new Tally();
    for (int i = 0; i < 20_000; i++) {
      long first = random.nextLong(-40, 40) << 32;
      long second = random.nextLong(-20, 20);
      BigInteger amount =
          BigInteger.valueOf(random.nextLong()).multiply(BigInteger.valueOf(random.nextInt(9)));
      expected.merge(List.of(first, second), amount, BigInteger::add);
      one.add(first, second, amount);
      (i % 3 == 0 ? half : other).add(first, second, amount);
    }

    assertEquals(expected, sums(one));
    half.add(other);
    assertEquals(expected, sums(half));
  }
}
