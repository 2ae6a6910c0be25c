package dk.samdrift.engine.settlement.weight;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.money.Weights;
import java.util.Map;
import java.util.Set;

/** What comes of asking a key for the members' weights in a segment. */
public sealed interface Weighing {

  /** Every member has a weight and their sum is above zero. */
  record Found(Weights weights) implements Weighing {}

  /** Nobody has any weight, so the fallback key takes its place. */
  record Weightless() implements Weighing {}

  /**
   * It cannot be said.
   *
   * @param members by what is wrong, the numbers of the members it is wrong with; empty when the
   *     key itself is at fault, which has been reported
   */
  record Impossible(Map<ProblemCode, Set<Integer>> members) implements Weighing {}
}
