package dk.samdrift.app.cooperation;

import dk.samdrift.app.organisation.Audience;
import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.playbook.PlaybookKey;
import dk.samdrift.app.playbook.WayOfStart.Way;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Two or more members that run something jointly under common management, from idea to operation.
 *
 * @param number its own in the organisation, for people to say
 * @param playbook the version it follows until somebody migrates it
 * @param startsOn when it begins or began to be run jointly, as planned until it does
 * @param wasRunning was it running already when it was told of?
 * @param audience who may know that it is there
 * @param version rises with every change
 */
public record Cooperation(
    UUID id,
    int number,
    String name,
    PlaybookKey playbook,
    Way way,
    CooperationState state,
    String purpose,
    @Nullable LocalDate startsOn,
    boolean wasRunning,
    @Nullable UUID programme,
    Audience audience,
    int version) {

  /** The page it has. */
  public String path(Insider insider) {
    return path(insider, id);
  }

  /** The page of the cooperation of an id. */
  public static String path(Insider insider, UUID id) {
    return "/" + insider.slug() + "/cooperation/" + id;
  }
}
