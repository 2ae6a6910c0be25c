package dk.samdrift.app.cooperation;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.playbook.Playbook;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Plans the milestones of a cooperation, and the tasks that its playbook has at them. */
@Component
@Transactional
public class RoadTasks {

  private final Steps steps;

  RoadTasks(Steps steps) {
    this.steps = steps;
  }

  /** Plans all milestones backwards from the start, when that is known. */
  public void plan(Cooperation cooperation, Playbook playbook, Actor actor) {
    LocalDate start = cooperation.startsOn();
    if (start != null) {
      steps.plan(cooperation.id(), Road.planned(playbook, start));
    }
  }
}
