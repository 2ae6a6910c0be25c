package dk.samdrift.app.organisation.estate;

import dk.samdrift.app.language.Formats;
import dk.samdrift.app.organisation.HousingOrganisation;
import dk.samdrift.app.organisation.HousingOrganisations;
import dk.samdrift.app.organisation.Member;
import dk.samdrift.app.organisation.Members;
import dk.samdrift.app.organisation.measure.Measured;
import dk.samdrift.app.organisation.measure.Measures;
import dk.samdrift.app.organisation.measure.Tenancy;
import dk.samdrift.app.organisation.measure.UnitWeight;
import dk.samdrift.app.organisation.measure.UnitWeights;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what programs get of estates. */
@Component
class EstateViews {

  private final Members members;
  private final HousingOrganisations housings;
  private final Measures measures;
  private final UnitWeights weights;
  private final Clock clock;

  EstateViews(
      Members members,
      HousingOrganisations housings,
      Measures measures,
      UnitWeights weights,
      Clock clock) {
    this.members = members;
    this.housings = housings;
    this.measures = measures;
    this.weights = weights;
    this.clock = clock;
  }

  /** One that is there, as it is now. */
  EstateView get(UUID id) {
    return get(List.of(id)).getFirst();
  }

  /** Several, the oldest first. */
  List<EstateView> get(Collection<UUID> ids) {
    LocalDate today = Formats.today(clock);
    Map<UUID, String> names =
        housings.all().stream()
            .collect(Collectors.toMap(HousingOrganisation::id, HousingOrganisation::name));
    Map<Tenancy, UnitWeight> now = weights.on(today);
    Map<UUID, List<Measured>> all = measures.of(ids);
    return members.get(ids).stream()
        .map(one -> view(one, names, all.getOrDefault(one.id(), List.of()), now, today))
        .toList();
  }

  private static EstateView view(
      Member estate,
      Map<UUID, String> names,
      List<Measured> all,
      Map<Tenancy, UnitWeight> now,
      LocalDate today) {
    UUID housing = estate.housing();
    String name = housing == null ? "" : names.getOrDefault(housing, "");
    return EstateView.of(estate, name, all, now, today);
  }
}
