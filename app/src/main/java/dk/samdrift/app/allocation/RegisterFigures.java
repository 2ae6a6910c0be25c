package dk.samdrift.app.allocation;

import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.organisation.measure.UnitWeight;
import dk.samdrift.app.organisation.measure.UnitWeights;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the register of estates says of members. */
@Component
@Transactional(readOnly = true)
public class RegisterFigures {

  private final Measures measures;
  private final UnitWeights weights;

  RegisterFigures(Measures measures, UnitWeights weights) {
    this.measures = measures;
    this.weights = weights;
  }

  /** What is known on a day, by member; what is not known is missing. */
  public Map<UUID, Map<RegisterMeasure, BigDecimal>> on(Collection<UUID> members, LocalDate day) {
    List<UnitWeight> all = weights.all();
    Map<UUID, List<Measured>> measured = measures.of(members);
    Map<UUID, Map<RegisterMeasure, BigDecimal>> found = new HashMap<>();
    for (UUID member : members) {
      Map<RegisterMeasure, BigDecimal> figures = new EnumMap<>(RegisterMeasure.class);
      for (RegisterMeasure measure : RegisterMeasure.values()) {
        measure
            .value(measured.getOrDefault(member, List.of()), day, one -> UnitWeights.on(all, one))
            .ifPresent(value -> figures.put(measure, value));
      }
      found.put(member, figures);
    }
    return found;
  }
}
