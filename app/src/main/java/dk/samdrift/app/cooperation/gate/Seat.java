package dk.samdrift.app.cooperation.gate;

import dk.samdrift.app.cooperation.Participation;
import dk.samdrift.app.cooperation.Standing;
import java.util.List;
import java.util.UUID;

/** A member that is to say yes for itself. */
public record Seat(UUID member, String name) {

  /**
   * Whose yes is wanted: of those who take part; as long as nobody does, of all who may come to.
   */
  public static List<Seat> of(List<Participation> participations) {
    boolean isAnybodyIn =
        participations.stream().anyMatch(one -> one.standing() == Standing.MEMBER);
    return participations.stream()
        .filter(one -> isAnybodyIn ? one.standing() == Standing.MEMBER : one.standing().isInside())
        .map(one -> new Seat(one.member(), one.memberName()))
        .toList();
  }
}
