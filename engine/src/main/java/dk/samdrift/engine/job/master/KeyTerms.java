package dk.samdrift.engine.job.master;

import dk.samdrift.engine.money.Ratio;
import java.util.List;
import java.util.Map;

/**
 * All that was decided about one key of a cooperation over time. Members go by their numbers.
 *
 * @param definitions its kind
 * @param shares what each member has of a fixed key
 * @param parts what a composite key is made of, parts of 0 percent left out
 * @param factors service-level factors per member
 * @param isCircular does a composite contain itself on some day?
 */
public record KeyTerms(
    String id,
    Versions<AllocationKey> definitions,
    Versions<Map<Integer, Ratio>> shares,
    Versions<List<Part>> parts,
    Map<Integer, Versions<Ratio>> factors,
    boolean isCircular) {

  /** A member's factor on a day: 1 when nothing was decided. */
  public Ratio factorOn(int member, int day) {
    Versions<Ratio> versions = factors.get(member);
    return versions == null || !versions.isThereOn(day) ? Ratio.ONE : versions.on(day);
  }
}
