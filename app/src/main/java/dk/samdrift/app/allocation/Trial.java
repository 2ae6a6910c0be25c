package dk.samdrift.app.allocation;

import dk.samdrift.engine.job.ProblemCode;
import dk.samdrift.engine.money.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What came of dividing an amount by a key.
 *
 * @param lines one for each member; none when it could not be divided
 * @param sum of all weights
 * @param wrong what is in the way, with the members that it is wrong with where that is known
 */
public record Trial(List<Line> lines, Ratio sum, Map<ProblemCode, Set<UUID>> wrong) {

  /** What a member gets. */
  public record Line(UUID member, long oere, Ratio weight) {}

  /** The line of a member. */
  public Optional<Line> of(UUID member) {
    return lines.stream().filter(line -> line.member().equals(member)).findFirst();
  }
}
