package dk.samdrift.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Owns estates, with a board and an accounting year of its own.
 *
 * @param yearStartMonth the first month of its accounting year, from 1
 * @param closedOn from this day on it is no more
 * @param version rises with every change
 */
public record HousingOrganisation(
    UUID id, String name, int yearStartMonth, @Nullable LocalDate closedOn, int version) {

  /** Is it no more on a day? */
  public boolean isClosed(LocalDate day) {
    return closedOn != null && !closedOn.isAfter(day);
  }
}
