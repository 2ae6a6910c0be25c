package dk.samdrift.app.organisation;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The elected representatives of an estate or of a housing organisation.
 *
 * @param role what a seat in it makes of somebody, for its term
 * @param id of the estate or the housing organisation
 * @param name of the estate or the housing organisation
 * @param closedOn from this day on there is no estate, and so no board
 */
public record Board(Role role, UUID id, String name, @Nullable LocalDate closedOn) {

  /** The page it stands on. */
  public String path(Insider insider) {
    String room = "/" + insider.slug() + "/organisation/";
    return room + (isOfEstate() ? "estates/" : "housing-organisations/") + id;
  }

  /** Is it an estate's? */
  public boolean isOfEstate() {
    return role == Role.ESTATE_BOARD;
  }

  /** The kind of what it belongs to, in the history. */
  public String subjectKind() {
    return isOfEstate() ? "estate" : "housing-organisation";
  }
}
