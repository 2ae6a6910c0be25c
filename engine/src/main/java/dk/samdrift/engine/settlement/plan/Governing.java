package dk.samdrift.engine.settlement.plan;

import java.util.List;

/** What governs the shared costs of an account on the days of a segment. */
public sealed interface Governing {

  /** No rule matches the account. */
  record NoRule() implements Governing {}

  /** The rule demands that each posting names its member. */
  record Direct() implements Governing {}

  /** The rule names keys that have no version yet. */
  record KeyMissing(List<String> keys) implements Governing {}

  /**
   * The rule names a key.
   *
   * @param fallback the key that takes its place when it has no weight, or empty
   * @param isByEmployee are the postings summed per employee?
   */
  record ByKey(String key, String fallback, boolean isByEmployee) implements Governing {}
}
