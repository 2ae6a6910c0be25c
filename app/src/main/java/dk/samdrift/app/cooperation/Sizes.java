package dk.samdrift.app.cooperation;

import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** How large members are. */
@Component
public class Sizes {

  private final Measures measures;

  Sizes(Measures measures) {
    this.measures = measures;
  }

  /** Of how many of those nothing is known. */
  public static int unknown(Collection<Participation> said, Map<UUID, Long> dwellings) {
    return Math.toIntExact(
        said.stream().filter(one -> !dwellings.containsKey(one.member())).count());
  }

  /** The dwellings of members on a day; nothing for those of which nothing is known. */
  public Map<UUID, Long> dwellings(Collection<UUID> members, LocalDate day) {
    Map<UUID, Long> dwellings = new HashMap<>();
    measures
        .of(List.copyOf(members))
        .forEach((id, all) ->
            Measured.dwellings(Measured.on(day, all)).ifPresent(sum -> dwellings.put(id, sum)));
    return dwellings;
  }
}
