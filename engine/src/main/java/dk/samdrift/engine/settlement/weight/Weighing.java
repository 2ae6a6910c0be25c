package dk.samdrift.engine.settlement.weight;

import dk.samdrift.engine.job.CodePoints;
import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.money.Weights;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What comes of asking a key for the members' weights in a segment. */
public sealed interface Weighing {

  /** Every member has a weight and their sum is above zero. */
  record Found(Weights weights) implements Weighing {}

  /** Nobody has any weight, so the fallback key takes its place. */
  record Weightless() implements Weighing {}

  /**
   * It cannot be said.
   *
   * @param wrong what is wrong, by problem; empty when a key itself is at fault, which has been
   *     reported
   */
  record Impossible(Map<ProblemCode, Wrong> wrong) implements Weighing {}

  /**
   * With which members something is wrong.
   *
   * @param keys the keys it is wrong in: the one that was asked, or parts of it
   * @param members their numbers
   */
  record Wrong(Set<String> keys, Set<Integer> members) {

    static Wrong with(String key, int member) {
      return new Wrong(Set.of(key), Set.of(member));
    }

    Wrong and(Wrong other) {
      Set<String> allKeys = new TreeSet<>(CodePoints.ORDER);
      allKeys.addAll(keys);
      allKeys.addAll(other.keys);
      Set<Integer> allMembers = new TreeSet<>(members);
      allMembers.addAll(other.members);
      return new Wrong(allKeys, allMembers);
    }
  }
}
