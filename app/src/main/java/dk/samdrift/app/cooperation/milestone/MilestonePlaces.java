package dk.samdrift.app.cooperation.milestone;

import dk.samdrift.app.cooperation.Cooperation;
import dk.samdrift.app.cooperation.Cooperations;
import dk.samdrift.app.cooperation.Road;
import dk.samdrift.app.cooperation.Steps;
import dk.samdrift.app.playbook.Playbook;
import dk.samdrift.app.playbook.Playbooks;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds milestones of cooperations. */
@Component
class MilestonePlaces {

  private final Cooperations cooperations;
  private final Playbooks playbooks;
  private final Steps steps;

  MilestonePlaces(Cooperations cooperations, Playbooks playbooks, Steps steps) {
    this.cooperations = cooperations;
    this.playbooks = playbooks;
    this.steps = steps;
  }

  /** One by its id; not found when the playbook of the cooperation has none such. */
  MilestonePlace get(UUID cooperation, String milestone) {
    Cooperation one = cooperations.get(cooperation);
    Playbook playbook = playbooks.get(one.playbook());
    Road road = steps.road(cooperation, playbook);
    return road.stop(milestone)
        .map(stop -> new MilestonePlace(one, road, stop))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
