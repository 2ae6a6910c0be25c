package dk.samdrift.engine.generated;

import java.util.function.LongConsumer;

/**
 * Runs a property over generated jobs: as many as the system property samdrift.samples says, from
 * the seed that samdrift.seed says, or else one drawn by lot; it is printed, so that a failure can
 * be repeated.
 */
public final class Samples {
  private static final long FIRST = first();

  private Samples() {}

  public static int count() {
    return Integer.getInteger("samdrift.samples", 60);
  }

  /**
   * Enough to judge the generators by themselves; what they generate is judged on {@link #count()}
   * jobs where both implementations are compared.
   */
  public static int few() {
    return Math.min(count(), 300);
  }

  private static long first() {
    String given = System.getProperty("samdrift.seed", "");
    return given.isEmpty() ? System.nanoTime() % 1_000_000_000 : Long.parseLong(given);
  }

  /** The seed of each sample is enough to make its job again. */
  public static void forEach(String property, int count, LongConsumer holdsFor) {
    System.out.println(property + ": " + count + " samples from seed " + FIRST);
    for (long seed = FIRST; seed < FIRST + count; seed++) {
      try {
        holdsFor.accept(seed);
      } catch (AssertionError | RuntimeException e) {
        throw new AssertionError(property + " does not hold for seed " + seed, e);
      }
    }
  }

  public static void forEach(String property, LongConsumer holdsFor) {
    forEach(property, count(), holdsFor);
  }
}
