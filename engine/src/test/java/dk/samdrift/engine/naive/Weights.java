package dk.samdrift.engine.naive;

import java.util.NavigableMap;
import java.util.Set;

/** The weight of each member of a segment after factors, or the problems that prevent it. */
record Weights(NavigableMap<String, Fraction> ofMembers, Set<Code> problems) {
  Fraction sum() {
    return ofMembers.values().stream().reduce(Fraction.ZERO, Fraction::plus);
  }

  boolean hasWeight() {
    return problems.isEmpty() && sum().signum() > 0;
  }
}
