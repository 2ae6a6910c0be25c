package dk.samdrift.app.cooperation;

import dk.samdrift.app.organisation.PersonId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who leads a cooperation's project, and on what terms (mandat).
 *
 * @param grant the role that goes with it
 * @param to the last day; none while no end is known
 * @param hoursWeek time allotted; none when nothing was said
 * @param terms competence, support, reporting, limits
 */
public record Mandate(
    UUID id,
    UUID cooperation,
    PersonId person,
    String name,
    UUID grant,
    LocalDate from,
    @Nullable LocalDate to,
    @Nullable BigDecimal hoursWeek,
    String terms,
    int version) {

  /** Does it count on a day? */
  public boolean countsOn(LocalDate day) {
    return !from.isAfter(day) && (to == null || !to.isBefore(day));
  }
}
