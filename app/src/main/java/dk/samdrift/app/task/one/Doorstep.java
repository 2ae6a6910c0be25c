package dk.samdrift.app.task.one;

import dk.samdrift.app.organisation.Insider;
import dk.samdrift.app.task.SeenTask;
import dk.samdrift.app.task.TaskSight;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Lets nobody to a task who may not know of it, and nobody change it who may only see it. */
@Component
class Doorstep {

  private final TaskSight sight;

  Doorstep(TaskSight sight) {
    this.sight = sight;
  }

  /** A task that the visitor may know of; otherwise there is no such page. */
  SeenTask seen(UUID task, Insider insider) {
    return sight
        .see(task, insider)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** A task that is the visitor's to change. */
  SeenTask changeable(UUID task, Insider insider) {
    SeenTask one = seen(task, insider);
    if (!one.mayChange()) {
      throw new ResponseStatusException(HttpStatus.FORBIDDEN);
    }
    return one;
  }
}
