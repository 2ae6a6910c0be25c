package dk.samdrift.app.cooperation.paper;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.organisation.reach.Access;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds the deliverables that a visitor may see. */
@Component
class PaperPlaces {

  private final Cooperations cooperations;
  private final Playbooks playbooks;

  PaperPlaces(Cooperations cooperations, Playbooks playbooks) {
    this.cooperations = cooperations;
    this.playbooks = playbooks;
  }

  /** The same for who writes it, which not everybody may who reads it. */
  PaperPlace writable(UUID cooperation, String deliverable, Access access) {
    PaperPlace place = get(cooperation, deliverable, access);
    if (!place.mayWrite(access)) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return place;
  }

  /** One by its id; not found for who may not see it. */
  PaperPlace get(UUID cooperation, String deliverable, Access access) {
    Cooperation one = cooperations.get(cooperation);
    Playbook playbook = playbooks.get(one.playbook());
    return playbook.milestones().stream()
        .flatMap(milestone ->
            milestone.deliverable(deliverable).stream()
                .map(found -> new PaperPlace(one, playbook, milestone, found)))
        .filter(place -> access.sees(place.deliverable().audience()))
        .findAny()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
