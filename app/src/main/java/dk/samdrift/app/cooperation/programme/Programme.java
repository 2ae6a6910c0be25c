package dk.samdrift.app.cooperation.programme;

import dk.samdrift.app.organisation.Insider;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Several cooperations made under one decision.
 *
 * @param decidedBy a person or a body
 */
public record Programme(
    UUID id, String name, String decidedBy, LocalDate decidedOn, String reason, int version) {

  /** The page it has. */
  public String path(Insider insider) {
    return ProgrammesPage.path(insider) + "/" + id;
  }
}
