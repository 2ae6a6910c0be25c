package dk.samdrift.app.settlement;

import static dk.samdrift.app.language.Messages.msg;

import dk.samdrift.app.history.Actor;
import dk.samdrift.app.job.JobKind;
import dk.samdrift.app.job.JobResult;
import dk.samdrift.app.job.Jobs;
import dk.samdrift.app.job.Running;
import dk.samdrift.app.ui.Action;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Issuing the statements of an approved settlement, all in one step. */
@Component
public final class PaperJob implements JobKind {

  /** As it stands with every job. */
  public static final String NAME = "settlement.papers";

  private final StatementPapers papers;

  PaperJob(StatementPapers papers) {
    this.papers = papers;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String heading() {
    return msg("settlement.paper.job");
  }

  @Override
  public JobResult work(Running running) {
    UUID run = UUID.fromString(running.arguments().getLast());
    Actor actor = new Actor(running.askedBy(), running.askedByName());
    if (running.kept() == 0) {
      running.step(1, 1, msg("settlement.paper.job"), () -> papers.issue(run, actor));
    }
    return new JobResult(List.of(msg("settlement.paper.job.done")), false);
  }

  @Override
  public Action.Post again(String home, List<String> arguments) {
    return Jobs.button(
        msg("settlement.paper.again"),
        home
            + "/cooperation/"
            + arguments.getFirst()
            + "/settlement/"
            + arguments.getLast()
            + "/papers",
        Action.Weight.MAIN);
  }
}
