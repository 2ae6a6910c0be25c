package dk.samdrift.app.job;

import dk.samdrift.app.ui.Action;
import java.util.List;
import java.util.Optional;

/**
 * A kind of work that takes long, implemented by a component of the room that owns it. One object
 * does all jobs of the kind, several at a time, so it keeps nothing of them.
 */
public interface JobKind {

  /** The room and the work, such as {@code history.verification}; kept with every job for ever. */
  String name();

  /** What is done, as the heading of its page. */
  String heading();

  /**
   * Does it. It may be called several times for one job, when nodes die: then {@link
   * Running#kept()} tells where to go on. What must happen once is done in {@link Running#step}.
   */
  JobResult work(Running running);

  /** Where to see what came of it, when it is done; by default there is nothing more to see. */
  default Optional<Action> next(String home, List<String> arguments) {
    return Optional.empty();
  }

  /** What people do to start it again; whether they may is for that route's door to say. */
  Action.Post again(String home, List<String> arguments);
}
