package dk.samdrift.app.cooperation;

import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Phase;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How a cooperation stands, as far as a list of many tells it.
 *
 * @param access who the visitor is in it
 * @param inside those who take part or may come to, by name
 * @param dwellings of those inside; 0 while nothing is known of them
 * @param leader of its project today; none when nobody is
 * @param programme it was made under; empty, none
 */
public record Glance(
    Cooperation cooperation,
    Access access,
    Road road,
    List<Participation> inside,
    long dwellings,
    @Nullable Mandate leader,
    String programme) {

  /** Is there work to do on its road? */
  public boolean isUnderway() {
    return cooperation.state().isUnderway();
  }

  /** The milestone that is open, while there is a road to go on or to come back to. */
  public Optional<Road.Stop> here() {
    return isUnderway() || cooperation.state() == CooperationState.PAUSED
        ? road.here()
        : Optional.empty();
  }

  /** The phase of the milestone that is open. */
  public Optional<Phase> phase() {
    return here().map(stop -> road.playbook().phaseOf(stop.milestone()));
  }

  /** The first planned day of a milestone that is not behind, also when that day has passed. */
  public Optional<LocalDate> next() {
    return isUnderway()
        ? road.stops().stream()
            .filter(stop -> !stop.isPassed())
            .map(Road.Stop::planned)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
        : Optional.empty();
  }

  /** How many milestones should have been passed before a day. */
  public long late(LocalDate day) {
    return isUnderway() ? road.stops().stream().filter(stop -> stop.isLate(day)).count() : 0;
  }
}
